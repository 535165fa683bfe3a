import type { Article } from '../../domain/article';
import type { Localised } from '../../domain/locale';
import type { MethodCode } from '../../domain/method';
import type { ArticleReading } from '../proposal';
import type { UnusedSentence } from './list-unused';
import type { DeskProposal } from './reading-state';

/** Who gave an article its day: the article, said or by inference, or the editor. */
export type DayFrom = 'stated' | 'inferred' | 'given';

/** One line of the list of readings; `open` counts proposals without a ruling, `unread` sentences without a use. */
export type ReadingRow = {
  id: string;
  article: Pick<Article, 'title' | 'outlet' | 'publishedOn'>;
  open: number;
  unread: number;
  createdBy: string;
  createdAt: Date;
};

/** An incident or draft that a proposal can be held to be. */
export type Matchable = {
  /** As the forms name it: `incident:<slug>`, `draft:<id>`. */
  value: string;
  slug: string | null;
  draft: string | null;
  site: string | null;
  name: Localised;
  night: string | null;
  methods: MethodCode[];
};

/** One reading with all that its page shows. */
export type ShownReading = {
  id: string;
  version: number;
  article: Article;
  text: string;
  dayFrom: DayFrom | null;
  computed: ArticleReading;
  proposals: DeskProposal[];
  unused: UnusedSentence[];
  /** The version that an undo would take back, or null. */
  undo: number | null;
  matchables: Matchable[];
  siteNames: ReadonlyMap<string, Localised>;
  peopleNames: ReadonlyMap<string, string>;
  /** A contributor looks at what somebody else brought in. */
  readOnly: boolean;
};
