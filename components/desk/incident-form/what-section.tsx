import { MethodGlyph } from '@/components/ui/method-glyph';
import { CheckGroup } from './check-group';
import { ChoiceInput } from './choice-input';
import { CountRows } from './count-rows';
import { useForm } from './form-context';
import { FormSection } from './form-section';
import { TraceRows } from './trace-rows';

/** How it was done, what was hit, how much of it, what was left behind. */
export function WhatSection() {
  const { words, lists } = useForm();
  return (
    <FormSection name="what">
      <CheckGroup
        path="methods"
        legend={words.what.methods}
        hint={words.what.methodsHint}
        choices={lists.methods}
        mark={(code) => <MethodGlyph method={code} size={16} />}
        look="cards"
      />
      <CheckGroup
        path="targets"
        legend={words.what.targets}
        hint={words.what.targetsHint}
        choices={lists.targets}
      />
      <CountRows />
      <ChoiceInput
        path="weapon"
        label={words.what.weapon}
        none={words.what.weaponNone}
        choices={lists.weapons}
        width="short"
      />
      <TraceRows part="traces" />
    </FormSection>
  );
}
