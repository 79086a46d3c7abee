import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../../', import.meta.url));
/** Folders whose findings editors are told. */
const FOLDERS = /^(checks|authoring|markdown|characters|i18n|pronunciation)\/(?!.*\.(test|fixture)\.ts$).*\.ts$/;

/** The texts that findings are made of, as the source code has them: `The slug “{0}” is taken.`, and the pieces put into them. */
export function textsOfChecks(): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    const name = file.replaceAll('\\', '/');
    if (!FOLDERS.test(name)) continue;
    const source = ts.createSourceFile(name, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest, true);
    visit(source, texts);
  }
  return texts;
}

function visit(node: ts.Node, texts: Set<string>): void {
  const named = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) ? node : undefined;
  if (named?.initializer && /^(message|fix)$/.test(named.name.getText())) collect(named.initializer, texts);
  ts.forEachChild(node, (child) => {
    visit(child, texts);
  });
}

function collect(node: ts.Expression, texts: Set<string>): void {
  const add = (text: string): void => {
    if (/[a-z]{3}/.test(text.replace(/\{\d+\}/g, ''))) texts.add(text.trim());
  };
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(node.text);
  else if (ts.isTemplateExpression(node)) {
    add(node.head.text + node.templateSpans.map(({ literal }, at) => `{${String(at)}}${literal.text}`).join(''));
    for (const { expression } of node.templateSpans) collect(expression, texts);
  } else if (ts.isConditionalExpression(node)) {
    collect(node.whenTrue, texts);
    collect(node.whenFalse, texts);
  } else if (ts.isParenthesizedExpression(node)) collect(node.expression, texts);
}
