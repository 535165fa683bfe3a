import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isBlock } from './block-tags';

/** What a saved page holds: the text of its article, a line for each block, and what its head says of it. */
export type Page = {
  language: string | null;
  outlet: string | null;
  title: string | null;
  published: string | null;
  text: string;
};

/** Beyond these the parser is too slow (20,000 nested tags took it 13 seconds): the tags are stripped instead. */
const LIMITS = { depth: 200, tags: 20_000, characters: 1_000_000 } as const;
const IS_PAGE = /<(?:!doctype\s+html|html|head|body)\b/i;

/** Whether a text is a saved page rather than words with a few tags. */
export function isPage(raw: string): boolean {
  return IS_PAGE.test(raw.slice(0, 5000));
}

// The name is taken whole, or a tag that never ends would be tried with each shorter name.
const TAG = /<(\/?)([a-zA-Z][a-zA-Z\d]*)(?![a-zA-Z\d])[^<>]*>|&/g;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** How many tags and ampersands a text has, at each of which the parser parts it, and how deep the tags nest at most. */
export function measureTags(raw: string): { tags: number; depth: number } {
  let [tags, depth, most] = [0, 0, 0];
  for (const [tag, slash, name] of raw.matchAll(TAG)) {
    tags++;
    if (name === undefined || VOID.has(name.toLowerCase()) || tag.endsWith('/>')) continue;
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    most = Math.max(most, depth);
  }
  return { tags, depth: most };
}

// Captions of pictures are left out: they tell of the picture.
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME FIGCAPTION BUTTON FORM NAV HEAD'.split(' '),
);

/** The text of a tree, a line for each block. A stack, not recursion: pages may be deep. */
function toText(root: Node): string {
  const pieces: string[] = [];
  const stack: (Node | string)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') pieces.push(node);
    else if (node.nodeType === 3) pieces.push((node.textContent ?? '').replace(/\s+/g, ' '));
    else if (!SILENT.has(node.nodeName.toUpperCase())) {
      const children = [...node.childNodes].reverse();
      stack.push(...(isBlock(node.nodeName) ? ['\n', ...children, '\n'] : children));
    }
  }
  const lines = pieces.join('').replaceAll('\u00AD', '').split('\n');
  return lines
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

const inData = (key: string) => new RegExp(`"${key}"\\s{0,4}:\\s{0,4}"([^"]{8,40})"`);
const PUBLISHED = inData('datePublished');
const MODIFIED = inData('dateModified');
/** How heads of pages name the day of publication, the surest first. */
const PUBLISHED_META = [
  'property="article:published_time"',
  'property="og:article:published_time"',
  'itemprop="datePublished"',
  'name="article:published_time"',
  'name="date"',
  'name="pubdate"',
  'name="publish-date"',
  'name="publication_date"',
  'name="parsely-pub-date"',
  'name="sailthru.date"',
  'name="DC.date.issued"',
  'name="dcterms.created"',
  'name="DC.date"',
  'name="dc.date"',
  'name="cXenseParse:recs:publishtime"',
];
const MODIFIED_META = ['property="article:modified_time"', 'itemprop="dateModified"', 'name="last-modified"'];
const PUBLISHED_TIME = [
  'time[itemprop="datePublished"]',
  'time[pubdate]',
  'time[class*="publi"]',
  'article time[datetime]',
  'time[datetime]',
];

/** What the page says of its publication, else of its last change; the words are the page's own. */
function findPublished(document: Document, data: string): string | null {
  const content = (name: string) => document.querySelector(`meta[${name}]`)?.getAttribute('content') || null;
  const time = (selector: string) => document.querySelector(selector)?.getAttribute('datetime') || null;
  const first = <T>(names: readonly string[], read: (name: string) => T | null) =>
    names.reduce<T | null>((found, name) => found ?? read(name), null);
  return (
    first(PUBLISHED_META, content) ??
    PUBLISHED.exec(data)?.[1] ??
    first(PUBLISHED_TIME, time) ??
    first(MODIFIED_META, content) ??
    MODIFIED.exec(data)?.[1] ??
    null
  );
}

/** The article of a saved page; null where there is none to find, or where the page is too large or too deep to be parsed. */
export function extractPage(raw: string): Page | null {
  const { tags, depth } = measureTags(raw);
  if (depth > LIMITS.depth || tags > LIMITS.tags || raw.length > LIMITS.characters) return null;
  const { document } = parseHTML(raw);
  const meta = (name: string) => document.querySelector(`meta[${name}]`)?.getAttribute('content') ?? null;
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const head = {
    language: document.documentElement?.getAttribute('lang') ?? null,
    outlet: meta('property="og:site_name"'),
    title: meta('property="og:title"') ?? document.querySelector('title')?.textContent ?? null,
    published: findPublished(document, data.map((one) => one.textContent).join('\n')),
  };
  const whole = document.body ? toText(document.body) : '';
  const article = new Readability(document, { charThreshold: 200 }).parse();
  const body = article?.content ? toText(parseHTML(`<body>${article.content}</body>`).document.body) : '';
  const text = body || whole;
  return text === '' ? null : { ...head, text };
}
