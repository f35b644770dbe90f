export { codeFrame } from './code-frame.ts';
export { diagnosticCodes, type Diagnostic, type DiagnosticCode } from './diagnostic.ts';
export { idSchema } from './id.ts';
export { groupBy, listOf } from './list.ts';
export { nearest } from './nearest.ts';
export type { Path } from './schema-issue.ts';
export { positionAt, type TextPosition } from './text-position.ts';
export { readYamlFile, type Span, type YamlFile } from './yaml-file.ts';
