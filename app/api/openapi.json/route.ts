import { toOpenApi } from '@/lib/exports/openapi/document';
import { answerGet, answerPreflight, toJsonContent } from '../answer';
import { publicBase } from '../public-base';

export const OPTIONS = answerPreflight;

/** The API as an OpenAPI 3.1 document. */
export const GET = answerGet((request) => toJsonContent(toOpenApi(publicBase(request))));
