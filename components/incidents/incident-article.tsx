import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ShownConflict } from '@/components/conflicts/shown-conflict';
import { FactList } from '@/components/evidence/fact-list';
import { PageHeading } from '@/components/ui/page-heading';
import { departmentName } from '@/lib/domain/department';
import type { Evidence } from '@/lib/domain/evidence';
import type { ValueNames } from '@/lib/domain/format-value';
import type { Incident } from '@/lib/domain/incident';
import { incidentTitle } from '@/lib/domain/incident-title';
import { formatNight } from '@/lib/domain/night';
import { typeset } from '@/lib/domain/typeset';
import styles from './incident-article.module.css';
import { IncidentConflicts } from './incident-conflicts';
import { IncidentFoot } from './incident-foot';
import { IncidentGrade } from './incident-grade';
import { IncidentNeighbours } from './incident-neighbours';
import { IncidentOrigins } from './incident-origins';
import { IncidentPlace } from './incident-place';

type Props = {
  incident: Incident;
  evidence: readonly Evidence[];
  /** The disagreements about this incident. */
  conflicts: readonly ShownConflict[];
  sameSite: readonly Incident[];
  sameNight: readonly Incident[];
  names: ValueNames;
  asOf: string | null;
  /** What is said between the heading and the facts. */
  notices?: ReactNode;
  history?: ReactNode;
  cite?: ReactNode;
};

/** One incident as readers see it: every value with the words it rests on, and what stands beside it. */
export function IncidentArticle({ incident, evidence, conflicts, names, asOf, ...props }: Props) {
  const t = useTranslations('incidents');
  const locale = useLocale();
  const night = formatNight(incident.night, locale);
  return (
    <article className="page">
      <PageHeading
        kicker={
          <>
            <time dateTime={incident.night}>{night.slice(0, 1).toUpperCase() + night.slice(1)}</time>
            {' · '}
            {departmentName(incident.site.departmentCode)}
          </>
        }
        title={incidentTitle(incident, locale)}
        standfirst={typeset(incident.summary[locale], locale)}
      />
      {props.notices}
      <div className={styles.columns}>
        <FactList {...{ incident, evidence, conflicts, names, asOf }} />
        <aside className={styles.aside}>
          <IncidentPlace site={incident.site} />
          <IncidentConflicts {...{ conflicts, names, asOf }} />
          <IncidentGrade grade={incident.grade} evidence={evidence} />
          <IncidentOrigins evidence={evidence} asOf={asOf} />
          <IncidentNeighbours
            title={t('neighbours.sameSite')}
            incidents={props.sameSite}
            asOf={asOf}
            withNight
          />
          <IncidentNeighbours
            title={t('neighbours.sameNight', { night })}
            incidents={props.sameNight}
            asOf={asOf}
          />
        </aside>
      </div>
      {props.history}
      {props.cite}
      <IncidentFoot incident={incident} asOf={asOf} />
    </article>
  );
}
