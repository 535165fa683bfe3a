import { expect, it } from 'vitest';
import { toEditKind } from '@/lib/domain/record-state';
import enForm from '@/lib/i18n/messages/en/desk-form.json';
import enReview from '@/lib/i18n/messages/en/desk-review.json';
import frForm from '@/lib/i18n/messages/fr/desk-form.json';
import frReview from '@/lib/i18n/messages/fr/desk-review.json';

it.each([
  [null, 'new'],
  ['published', 'edit'],
  ['withdrawn', 'editWithdrawn'],
  ['merged', 'editMerged'],
] as const)(
  'the form and the review of an incident that is %s have words for it in both languages',
  (lifecycle, kind) => {
    expect(toEditKind(lifecycle)).toBe(kind);
    for (const words of [enForm.standfirst, frForm.standfirst, enReview.page, frReview.page])
      expect(words[kind]).toMatch(/\w/);
  },
);
