import type { ReactNode } from 'react';
import { useForm } from './form-context';

type Props = {
  step: string;
  /** The whole of what it does, where its text alone does not say to what. */
  label?: string;
  className?: string;
  disabled?: boolean;
  /** Where the focus goes once the step is taken. */
  onTaken?: () => void;
  children: ReactNode;
};

/** A button that changes what the form shows: at once with a script, through the server without one. */
export function StepButton({ step, label, className = 'button', disabled, onTaken, children }: Props) {
  const { step: take } = useForm();
  return (
    <button
      type="submit"
      name="do"
      value={step}
      className={className}
      aria-label={label}
      disabled={disabled}
      onClick={(event) => {
        event.preventDefault();
        take(step);
        onTaken?.();
      }}
    >
      {children}
    </button>
  );
}
