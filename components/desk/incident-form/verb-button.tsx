type Props = { verb: string; press: (verb: string) => void; primary?: boolean; children: string };

/** A button that does something with the whole draft: through the saver with a script, as a plain form without one. */
export function VerbButton({ verb, press, primary, children }: Props) {
  return (
    <button
      type="submit"
      name="do"
      value={verb}
      className={primary ? 'button button-primary' : 'button'}
      onClick={(event) => {
        event.preventDefault();
        press(verb);
      }}
    >
      {children}
    </button>
  );
}
