// A thread begins as plain JavaScript: TypeScript is understood from here on.
import { register } from 'tsx/esm/api';

register();
await import('./reading-thread.ts');
