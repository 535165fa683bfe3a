import { findCommunes, type SoughtCommunes } from './communes';
import type { DraftForm } from './form-shape';
import { LEAK_PATTERNS } from './home-patterns';
import type { LeakKind } from './leak-kind';
import { isHome } from './site';

/** A stretch [start, end) of a text that may lead to a home. */
export type HomeLeak = { kind: LeakKind; start: number; end: number; text: string };

/** Everything in a text that may lead to a home, in order; what overlaps is told as one, of the kind that begins it. */
export function findHomeLeaks(text: string, places: SoughtCommunes = { communes: [] }): HomeLeak[] {
  const { plain, at } = toPlainText(text);
  const found = LEAK_PATTERNS.flatMap(({ kind, pattern, accept = () => true }) =>
    [...plain.matchAll(pattern)]
      .filter((match) => accept(match.groups ?? {}))
      .map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
  );
  const communes = findCommunes(plain, places).map((span) => ({ kind: 'commune' as const, ...span }));
  const sorted = [...found, ...communes].sort((one, other) => one.start - other.start || other.end - one.end);
  const merged: { kind: LeakKind; start: number; end: number }[] = [];
  for (const leak of sorted) {
    const last = merged.at(-1);
    if (last && leak.start < last.end) last.end = Math.max(last.end, leak.end);
    else merged.push({ ...leak });
  }
  return merged.map(({ kind, ...span }) => {
    const [start, end] = [at[span.start] ?? 0, at[span.end] ?? text.length];
    return { kind, start, end, text: text.slice(start, end) };
  });
}

/** The same text for the eye of a pattern: what looks alike is alike, what is invisible is gone. `at` leads back, sign by sign. */
function toPlainText(text: string): { plain: string; at: number[] } {
  const at: number[] = [];
  let plain = '';
  let start = 0;
  for (const sign of text) {
    const seen = toPlainSign(sign);
    for (let unit = 0; unit < seen.length; unit += 1) at.push(start);
    plain += seen;
    start += sign.length;
  }
  at.push(text.length);
  return { plain, at };
}

function toPlainSign(sign: string): string {
  if (/\p{Cf}|\u034F|[\uFE00-\uFE0F]/u.test(sign)) return '';
  if (/\s/u.test(sign)) return ' ';
  if (/[\p{Pd}\u2212]/u.test(sign)) return '-';
  if (/[\u2018\u2019\u02BC]/u.test(sign)) return "'";
  return /[\uFF01-\uFF5E\p{Nd}]/u.test(sign) ? sign.normalize('NFKC') : sign;
}

/** A form whose new site is a home keeps its kind and département only: a later change of kind drops what was typed. */
export function protectHome(form: DraftForm): DraftForm {
  const site = form.site.new;
  if (!site?.kind || !isHome(site.kind)) return form;
  const bare = { name: null, commune: null, inseeCode: null, lat: null, lon: null };
  return { ...form, site: { ...form.site, new: { ...site, ...bare } } };
}

/** Every text of a form that readers would see, by its path. */
export function listPublicTexts(form: DraftForm): { path: string; text: string }[] {
  const walk = (value: unknown, path: string): { path: string; text: string }[] => {
    if (typeof value === 'string') return isCoded(path) ? [] : [{ path, text: value }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => walk(inner, path ? `${path}.${key}` : key));
  };
  return walk(form, '');
}

// Codes, slugs, dates and times are checked against their lists; an article's link leads to the article, not to a home.
const CODED =
  /^(slug|night|methods|targets|weapon)(\.|$)|\.(slug|key|kind|code|role|worksAt|qualifier|precision|from|to|speakerRole|modality|polarity|supports\.\d+|publishedOn|publishedBasis|language|departmentCode|outlet|rule|site|night)$|\.says\.(method|set_methods|target|weapon)(\.|$)/;

const isCoded = (path: string) => CODED.test(path);
