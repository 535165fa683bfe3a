import { memo } from 'react';
import { ReasonsSection } from './reasons-section';
import { SourcesSection } from './sources-section';
import { SummarySection } from './summary-section';
import { WhatSection } from './what-section';
import { WhenSection } from './when-section';
import { WhereSection } from './where-section';

/** The parts of the form in order; each draws itself anew when what it shows changes. */
export const FormSections = memo(function FormSections() {
  return (
    <>
      <WhereSection />
      <WhenSection />
      <WhatSection />
      <SourcesSection />
      <SummarySection />
      <ReasonsSection />
    </>
  );
});
