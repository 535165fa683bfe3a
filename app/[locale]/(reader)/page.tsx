import { MethodGlyph } from '@/components/ui/method-glyph';
import { METHOD_SHAPES } from '@/components/ui/method-shapes';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';

export default function PlaceholderPage() {
  return (
    <div className="page">
      <PageHeading kicker="Placeholder" title="Mirador" standfirst="The map will stand here." />
      <Notice messages={['“night=x” is not a night and was ignored.']} />
      <p>
        {Object.keys(METHOD_SHAPES).map((method) => (
          <MethodGlyph key={method} method={method} size={24} title={method} />
        ))}
      </p>
    </div>
  );
}
