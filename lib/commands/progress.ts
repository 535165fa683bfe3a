const QUIET_MS = 2_000;
const REMINDER_MS = 10_000;

/** Says nothing about work that ends within two seconds; otherwise says what is going on, every ten seconds, and how long it took. */
export async function withProgress<Result>(label: string, work: () => Promise<Result>): Promise<Result> {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1_000);
  let reminder: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    console.log(`${label} …`);
    reminder = setInterval(() => console.log(`${label} … ${seconds()} s`), REMINDER_MS);
  }, QUIET_MS);
  try {
    const result = await work();
    if (reminder) console.log(`${label}: done in ${seconds()} s`);
    return result;
  } finally {
    clearTimeout(first);
    clearInterval(reminder);
  }
}
