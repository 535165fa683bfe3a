const QUIET_MS = 2_000;
const REMINDER_MS = 10_000;

type Note = (line: string) => void;

/**
 * Says nothing about work that ends within two seconds; otherwise says what is going on, again every ten seconds, and
 * how long it took. The work may note how far it is: the latest note stands in the next line.
 */
export async function withProgress<Result>(
  label: string,
  work: (note: Note) => Promise<Result>,
): Promise<Result> {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1_000);
  let latest = '';
  let reminder: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    console.log(`${label}${latest} …`);
    reminder = setInterval(() => console.log(`${label}${latest} … ${seconds()} s`), REMINDER_MS);
  }, QUIET_MS);
  try {
    const result = await work((line) => {
      latest = `: ${line}`;
    });
    if (reminder) console.log(`${label}: done in ${seconds()} s`);
    return result;
  } finally {
    clearTimeout(first);
    clearInterval(reminder);
  }
}
