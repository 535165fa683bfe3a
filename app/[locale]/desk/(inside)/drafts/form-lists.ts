import 'server-only';
import type { Choice, FormLists, IncidentFormWords } from '@/components/desk/incident-form/form-lists';
import {
  type ArticleChoice,
  type FormChoices,
  listFormChoices,
  type SiteChoice,
} from '@/lib/data/desk/choices';
import { DEPARTMENTS, departmentName } from '@/lib/domain/department';
import type { Editor } from '@/lib/domain/editor';
import { FORM_FIELDS } from '@/lib/domain/form-shape';
import type { Locale, Localised } from '@/lib/domain/locale';
import { METHODS } from '@/lib/domain/method';
import { formatDay } from '@/lib/domain/night';
import { SPEAKER_ROLES } from '@/lib/domain/origin';
import { QUALIFIERS, QUANTITIES } from '@/lib/domain/quantity';
import { isHome, SITE_KINDS, type SiteKind, siteKindLabel } from '@/lib/domain/site';
import { getField, MODALITIES, POLARITIES } from '@/lib/domain/statement';
import { OBJECTS, TARGETS, WEAPONS } from '@/lib/domain/target';

type Row = { code: string; label: Localised; definition?: Localised };

/** The lists that the form chooses from, in one language. */
export async function getFormLists(
  editor: Editor,
  words: IncidentFormWords,
  locale: Locale,
): Promise<FormLists> {
  const choices = await listFormChoices(editor);
  const table = (rows: readonly Row[]): Choice[] =>
    rows.map(({ code, label, definition }) => ({
      value: code,
      label: label[locale],
      note: definition?.[locale],
    }));
  return {
    ...listKnown(choices, locale),
    ...listManners(words),
    methods: table(METHODS),
    targets: table(TARGETS),
    counts: table(QUANTITIES),
    weapons: table(WEAPONS),
    objects: table(OBJECTS),
    siteKinds: table(SITE_KINDS),
    roles: table(SPEAKER_ROLES).map((row) => ({ ...row, label: capitalise(row.label) })),
    departments: DEPARTMENTS.map(({ code, name }) => ({
      value: code,
      label: `${name} (${code})`,
      names: [code],
    })),
    fields: listFields(locale).filter((field) => field.value !== 'set_methods'),
    saidFields: listFields(locale),
    homeKinds: SITE_KINDS.filter((kind) => kind.home).map((kind) => kind.code),
  };
}

const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

const listFields = (locale: Locale): Choice[] =>
  FORM_FIELDS.map((field) => ({ value: field, label: capitalise(getField(field).label[locale]) }));

/** How something is counted, dated or said, in the form's own words. */
function listManners({ when, what, sources, reasons, victims }: IncidentFormWords) {
  const rows = <Code extends string>(codes: readonly Code[], label: Record<Code, string>): Choice[] =>
    codes.map((code) => ({ value: code, label: label[code] }));
  return {
    qualifiers: rows(QUALIFIERS, { ...what, about: what.aboutCount }),
    precisions: rows(['exact', 'about', 'part_of_night'] as const, when),
    victims: rows(['prison_officer', 'union_representative'] as const, victims),
    languages: rows(['en', 'fr'] as const, { en: sources.english, fr: sources.french }),
    bases: rows(['stated', 'inferred'] as const, sources),
    rules: rows(['editor', 'by_elimination'] as const, reasons),
    polarities: rows(POLARITIES, sources),
    modalities: rows(MODALITIES, { ...sources, stated: sources.statedAs, reported: sources.reportedAs }),
  };
}

function listKnown({ sites, articles, outlets, origins }: FormChoices, locale: Locale) {
  const known = origins.map(({ slug, name, kind }) => ({ value: slug, label: name[locale], role: kind }));
  const roles = [...new Set(known.map((row) => row.role))];
  return {
    sites: sites.map((site) => toSiteChoice(site, locale)),
    homes: sites.filter((site) => isHome(site.kind as SiteKind)).map((site) => site.slug),
    articles: articles.map((article) => toArticleChoice(article, locale)),
    texts: articles.filter((article) => article.hasText).map((article) => article.slug),
    published: Object.fromEntries(
      articles.map(({ slug, publishedOn, language }) => [slug, { on: publishedOn, language }]),
    ),
    outlets: outlets.map((row) => ({ value: row.slug, label: row.name[locale] })),
    origins: known,
    originsByRole: Object.fromEntries(roles.map((role) => [role, known.filter((row) => row.role === role)])),
  };
}

function toSiteChoice(
  { slug, name, shortName, kind, commune, departmentCode, aliases }: SiteChoice,
  locale: Locale,
) {
  const where = [commune, `${departmentName(departmentCode)} (${departmentCode})`].filter(Boolean).join(', ');
  return {
    value: slug,
    label: shortName[locale],
    note: `${siteKindLabel(kind as SiteKind)[locale]} · ${where}`,
    names: [name[locale], ...aliases],
  };
}

function toArticleChoice({ slug, outlet, title, url, publishedOn }: ArticleChoice, locale: Locale): Choice {
  const day = publishedOn === null ? null : formatDay(publishedOn, locale);
  return {
    value: slug,
    label: [outlet[locale], day].filter(Boolean).join(', '),
    note: title ?? undefined,
    names: [slug, url ?? '', publishedOn ?? ''].filter(Boolean),
  };
}
