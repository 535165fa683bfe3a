import { useForm } from './form-context';
import { FormSection } from './form-section';
import { NightPicker } from './night-picker';
import { TimeBox } from './time-box';
import { TimeInputs } from './time-inputs';

/** The night, and the time within it. */
export function WhenSection() {
  const { words } = useForm();
  return (
    <FormSection name="when">
      <TimeBox />
      <NightPicker />
      <TimeInputs part="time" legend={words.when.time} hint={words.when.timeHint} />
    </FormSection>
  );
}
