import { writeFileSync } from 'node:fs';
import { EVAL_SETS, type EvalSet, FIGURES, type Figures } from '../intake/eval/figures';
import { MEASURED, type Trust, toRates } from '../intake/eval/score';
import { CONFIDENCE_LEVELS, type ConfidenceLevel } from '../intake/proposal';
import { inProject } from './project-root';
import { listArticleCases, listDispatchCases, scoreCases } from './read-cases';
import { runCommand } from './run-command';
import { requireSettings } from './settings';

/** `npm run eval`: precision and recall of the reader by field; `--write` keeps the figures for /method. */

const TITLES: Record<EvalSet, string> = {
  seen: 'dispatches read while the rules were written',
  unseen: 'dispatches kept unseen',
  articles: 'coded articles',
};

const percent = (rate: number | null) => (rate === null ? '–' : rate.toFixed(3));

function describeSet(set: EvalSet, { count, score, trust }: Figures[EvalSet]): string {
  if (count === 0) return `${TITLES[set]}: no text is at hand`;
  const rows = MEASURED.map((field) => {
    const { precision, recall } = toRates(score[field]);
    const { right, wrong, missed } = score[field];
    const cells = [percent(precision), percent(recall), right, wrong, missed].map((cell) =>
      String(cell).padStart(9),
    );
    return `  ${field.padEnd(10)}${cells.join('')}`;
  });
  const head = ['precision', 'recall', 'right', 'wrong', 'missed'].map((cell) => cell.padStart(9)).join('');
  const levels = CONFIDENCE_LEVELS.map((level) => describeLevel(level, trust[level]));
  return [`${count} ${TITLES[set]}`, `  ${''.padEnd(10)}${head}`, ...rows, ...levels].join('\n');
}

const describeLevel = (level: ConfidenceLevel, trust: Trust) =>
  `  ${level}: ${trust.proposals} proposals, ${trust.ofPlace} of a place attacked, ${trust.ofNight} in its night; ` +
  `${trust.wrongMethods} of ${trust.methods} methods wrong`;

runCommand(async () => {
  const { newsDir } = requireSettings();
  const cases = {
    seen: listDispatchCases('seen'),
    unseen: listDispatchCases('unseen'),
    articles: listArticleCases(newsDir),
  };
  const figures = Object.fromEntries(
    EVAL_SETS.map((set) => [set, { count: cases[set].length, ...scoreCases(cases[set]) }]),
  ) as Figures;
  for (const set of EVAL_SETS) console.log(describeSet(set, figures[set]));
  // Without the publishers' texts the figures of the articles stay as they were.
  const kept = figures.articles.count > 0 ? figures : { ...figures, articles: FIGURES.articles };
  if (process.argv.includes('--write'))
    writeFileSync(inProject('lib/intake/eval/figures.json'), `${JSON.stringify(kept, null, 2)}\n`);
  return 0;
});
