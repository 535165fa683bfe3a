/** The answer to one request, read whole; redirects are not followed. */
export type Answer = { status: number; location: string | null; text: string; cookie: string | null };

type Submission = {
  /** The page that holds the form. */
  page: string;
  /** Its data-form. */
  form: string;
  /** What is typed or chosen, over the form's hidden values. */
  values?: Record<string, string>;
  /** Hidden values that tell this form from others of its name. */
  where?: Record<string, string>;
  headers?: Record<string, string>;
};

/** Somebody without JavaScript: reads pages and sends their forms as a plain browser would, with a cookie jar of one. */
export function createVisitor(site: { url: string }) {
  let cookie = '';

  async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = {
      ...(cookie ? { cookie } : {}),
      'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/140.0',
      ...init.headers,
    };
    const response = await fetch(new URL(path, site.url), { ...init, headers, redirect: 'manual' });
    const set = response.headers.getSetCookie().find((line) => line.includes('mirador.session_token='));
    if (set) cookie = set.split(';')[0] ?? '';
    const location = response.headers.get('location');
    return { status: response.status, location, text: await response.text(), cookie: set ?? null };
  }

  async function submit({ page, form, values = {}, where = {}, headers = {} }: Submission): Promise<Answer> {
    const { text } = await ask(page);
    const hidden = findForm(text, form, where);
    if (!hidden) throw new Error(`${page} has no form ${form} ${JSON.stringify(where)}`);
    return send(page, { ...hidden, ...values }, headers);
  }

  async function send(page: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return ask(page, { method: 'POST', body, headers: { origin: new URL(site.url).origin, ...headers } });
  }

  return {
    read: (path: string) => ask(path),
    ask,
    submit,
    send,
    cookie: () => cookie,
    setCookie: (text: string) => {
      cookie = text;
    },
  };
}
export type Visitor = ReturnType<typeof createVisitor>;

/** The hidden values of a form in a page's source, React's own among them; null when it is not there. */
export function findForm(html: string, name: string, where: Record<string, string> = {}) {
  for (const [, attributes = '', inside = ''] of html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)) {
    if (!attributes.includes(`data-form="${name}"`)) continue;
    const hidden = readHidden(inside);
    if (Object.entries(where).every(([key, value]) => hidden[key] === value)) return hidden;
  }
  return null;
}

function readHidden(inside: string): Record<string, string> {
  const inputs = [...inside.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([tag]) => tag);
  return Object.fromEntries(inputs.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]));
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return found
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
