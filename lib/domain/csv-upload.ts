import type { FormFault } from './form';

// React's own fields travel with every form that calls a server action.
const OWN_FIELD = /^\$ACTION_/;

type ParsedUpload = { file: File; faults?: undefined } | { file?: undefined; faults: FormFault[] };

/** The file of an upload form, or what is wrong with the form: exactly one file is wanted, and nothing else. */
export function parseUpload(form: FormData): ParsedUpload {
  const names = [...form.keys()].filter((name) => !OWN_FIELD.test(name));
  const file = form.get('file');
  if (names.some((name) => name !== 'file') || names.length > 1) return toFault('', 'form_broken');
  if (!(file instanceof File) || file.size === 0) return toFault('file', 'file_missing');
  return { file };
}

const toFault = (field: string, problem: string) => ({ faults: [{ field, problem }] });
