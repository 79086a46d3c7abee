import { readFile } from 'node:fs/promises';
import { validateXML } from 'xmllint-wasm';

const schema = (name: string): Promise<string> => readFile(new URL(`schema/${name}`, import.meta.url), 'utf8');
const XML = 'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd';

/** What libxml2 finds wrong with a document by the core schema of XLIFF; nothing where it is valid. */
export async function schemaFaults(document: string): Promise<readonly string[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: [{ fileName: 'document.xlf', contents: document }],
    schema: [await schema('xliff_core_2.0.xsd')],
    preload: [{ fileName: XML, contents: await schema(XML) }],
  });
  return valid ? [] : [...errors.map(({ message }) => message), rawOutput];
}
