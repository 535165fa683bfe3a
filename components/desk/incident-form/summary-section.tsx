import { useForm } from './form-context';
import { FormSection } from './form-section';
import { TextInput } from './text-input';

/** What readers see first, in both languages. */
export function SummarySection() {
  const { words } = useForm();
  return (
    <FormSection name="summary">
      <TextInput path="summary.en" label={words.summary.en} rows={3} language="en" />
      <TextInput path="summary.fr" label={words.summary.fr} rows={3} language="fr" />
    </FormSection>
  );
}
