import { ASSETS, cacheControl } from '../headers.ts';
import { escapeMarkup } from '../../site/escape.ts';
import { encodedPath, folderOf, MEDIA_TYPES, NOT_SERVED, type HostOptions, type HostFile, type Moved } from './host.ts';

/** An entry of a list, removed before it is added: IIS refuses to start where a parent folder has the same entry. */
const entry = (element: string, key: string, name: string, rest: string): string =>
  `<remove ${key}="${escapeMarkup(name)}" /><${element} ${key}="${escapeMarkup(name)}" ${rest} />`;

/** Where the site lies, as a comment that no base path can break: XML allows no two hyphens in one. */
function place(base: string): string {
  const folder = escapeMarkup(folderOf(base)).replaceAll('/', '\\').replaceAll('--', '- -').replace(/-$/, '- ');
  return folder === ''
    ? 'Copy all that is in dist/, this file too, into the physical path of the web site, such as C:\\inetpub\\wwwroot.'
    : `Copy all that is in dist/, this file too, into the folder ${folder} below the physical path of the web site, such as\n     C:\\inetpub\\wwwroot\\${folder}, or into the folder of a virtual directory of that name.`;
}

/** Bytes of redirects: IIS refuses a web.config of more than 250 KB, and answers every request with an error then. */
const MOST_BYTES = 150_000;

/**
 * Redirects of one address each. They work where the Windows feature “HTTP Redirection” is installed; elsewhere IIS ignores them, and
 * serves the pages at the old addresses. `$Q` stands for the query with its question mark.
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/httpredirect/
 */
function locations(base: string, redirects: readonly Moved[]): string {
  let text = '';
  for (const { from, to } of redirects) {
    const [path, target] = [from.replace(/\/$/, ''), `${encodedPath(base, to)}$Q`].map(escapeMarkup);
    const next = `  <location path="${path ?? ''}">
    <system.webServer><httpRedirect enabled="true" destination="${target ?? ''}" exactDestination="true" httpResponseStatus="Permanent" /></system.webServer>
  </location>
`;
    if (Buffer.byteLength(text + next) > MOST_BYTES) break;
    text += next;
  }
  return text;
}

/**
 * The configuration of IIS 8 and later. The error page is sent as a file (`responseMode="File"`): as an address its status would be 200.
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/mimemap
 */
export function iis({ headers, areas = [], base, redirects = [] }: HostOptions): HostFile {
  const assets = ASSETS.replaceAll('/', '');
  const custom = (name: string, value: string): string => entry('add', 'name', name, `value="${escapeMarkup(value)}"`);
  return {
    name: 'web.config',
    content: `<?xml version="1.0" encoding="utf-8"?>
<!-- Written by the build. ${place(base)} -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>
    <staticContent>
      ${Object.entries(MEDIA_TYPES)
        .map(([ending, type]) => entry('mimeMap', 'fileExtension', ending, `mimeType="${escapeMarkup(type)}"`))
        .join('\n      ')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" /><remove name="X-Frame-Options" />
        ${Object.entries({ ...headers, 'Cache-Control': cacheControl('/') })
          .map(([name, value]) => custom(name, value))
          .join('\n        ')}
      </customHeaders>
    </httpProtocol>
    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" subStatusCode="-1" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <security><requestFiltering><hiddenSegments>
      ${NOT_SERVED.filter((name) => name !== 'web.config')
        .map((name) => `<remove segment="${name}" /><add segment="${name}" />`)
        .join('\n      ')}
    </hiddenSegments></requestFiltering></security>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
  <location path="${assets}">
    <system.webServer>
      <httpProtocol><customHeaders>${custom('Cache-Control', cacheControl(ASSETS))}</customHeaders></httpProtocol>
    </system.webServer>
  </location>
${areas
  .map(
    (area) => `  <location path="${area.path.replaceAll(/^\/|\/$/g, '')}">
    <system.webServer>
      <httpProtocol><customHeaders>${Object.entries(area.headers)
        .map(([name, value]) => custom(name, value))
        .join('')}</customHeaders></httpProtocol>
    </system.webServer>
  </location>
`,
  )
  .join('')}${locations(base, redirects)}</configuration>
`,
  };
}
