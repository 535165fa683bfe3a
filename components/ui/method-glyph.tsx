import { METHOD_SHAPES } from './method-shapes';

type Props = { method: string; size?: number; title?: string };

/** The mark of one method code (or `unspecified`). Without a title it is decoration: write the label beside it. */
export function MethodGlyph({ method, size = 14, title }: Props) {
  const shape = METHOD_SHAPES[method] ?? METHOD_SHAPES.other;
  const frame = {
    className: 'method-glyph',
    'data-method': method,
    'data-hollow': shape?.hollow,
    viewBox: '0 0 16 16',
    width: size,
    height: size,
  };
  const path = <path d={shape?.path} />;
  if (!title) {
    return (
      <svg {...frame} aria-hidden="true">
        {path}
      </svg>
    );
  }
  return (
    <svg {...frame} role="img" aria-label={title}>
      <title>{title}</title>
      {path}
    </svg>
  );
}
