type Written = { format?: string; pattern?: string; maximum?: number };

/** What a reader of the document does not need: the pattern that a named format already is, and the end of the exact numbers. */
export function leaveOutNoise({ jsonSchema }: { jsonSchema: Written }): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
