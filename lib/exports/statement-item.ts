import { gradeStatement } from '../domain/credibility';
import type { Evidence, Sentence } from '../domain/evidence';

/** A sentence belongs to its publisher: it goes out with outlet, date and link. Null without the text, or `withheld`. */
export function toStatementItem(row: Evidence) {
  const { id, article, outletName, reliability, articleUrl, publishedOn, publishedBasis, field, value } = row;
  const { speaker, speakerRole, relay, origin, modality, polarity, start, end, quote, withheld } = row;
  const publication = {
    article,
    outlet: outletName.en,
    reliability,
    articleUrl,
    publishedOn,
    publishedBasis,
  };
  const speech = { speaker, speakerRole, relay, origin, modality, polarity };
  const passage = { start, end, quote, sentence: joinSentence(row.sentence), withheld };
  return { id, ...publication, field, value, ...speech, ...passage };
}

/** A statement about an incident, with the digit that it has among `all` statements about it. */
export function toGradedStatementItem(row: Evidence, all: readonly Evidence[]) {
  return { ...toStatementItem(row), credibility: gradeStatement(row, all) };
}

function joinSentence(sentence: Sentence | null): string | null {
  return sentence && `${sentence.before}${sentence.quote}${sentence.after}`;
}
