import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FluentParser,
  Visitor,
  type FunctionReference,
  type Message,
  type VariableReference,
} from '@fluent/syntax';
import { ROOT } from '../../bin/node-version.mjs';

const FOLDER = join(ROOT, 'src', 'web', 'words');

/** A message of a catalogue as its text has it. */
export interface WrittenMessage {
  readonly id: string;
  readonly file: string;
  readonly variables: readonly string[];
  readonly functions: readonly string[];
  /** The names of the tags in its texts, each once. */
  readonly tags: readonly string[];
  readonly text: string;
}

/** The files of a language's catalogue. */
export function filesOf(language: string): string[] {
  return readdirSync(join(FOLDER, language)).filter((file) => file.endsWith('.ftl'));
}

/** Every message of a catalogue; throws on what is no Fluent. */
export function messagesOf(language: string): WrittenMessage[] {
  return filesOf(language).flatMap((file) => {
    const resource = new FluentParser().parse(readFileSync(join(FOLDER, language, file), 'utf8'));
    return resource.body.flatMap((entry) => {
      if (entry.type === 'Junk') throw new Error(`${language}/${file}: ${entry.content}`);
      return entry.type === 'Message' ? [written(entry, file)] : [];
    });
  });
}

function written(message: Message, file: string): WrittenMessage {
  const variables = new Set<string>();
  const functions = new Set<string>();
  const texts: string[] = [];
  class Reader extends Visitor {
    override visitVariableReference(node: VariableReference): void {
      variables.add(node.id.name);
    }
    override visitFunctionReference(node: FunctionReference): void {
      functions.add(node.id.name);
      this.genericVisit(node);
    }
    override visitTextElement(node: { value: string }): void {
      texts.push(node.value);
    }
  }
  new Reader().visit(message);
  const text = texts.join(' ');
  const tags = [...text.matchAll(/<([a-z]+)/gu)].map((match) => match[1]!);
  return {
    id: message.id.name,
    file,
    variables: [...variables].sort(),
    functions: [...functions].sort(),
    tags: [...new Set(tags)].sort(),
    text,
  };
}
