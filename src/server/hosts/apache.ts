import { ASSETS, cacheControl } from '../headers.ts';
import { encodedPath, MEDIA_TYPES, NOT_SERVED, type HostOptions, type HostFile } from './host.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"').replaceAll('%', '%%')}"`;
/** Without the slash at its end: the rule is for an address and all below it, and what follows is put behind the new address. */
const quotedPath = (path: string): string => `"${path.replace(/\/$/, '').replaceAll('"', '\\"')}"`;
const pattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Redirects in the file, which Apache reads at each request. */
const MOST_REDIRECTS = 1000;

/**
 * The configuration of Apache 2.4. It works as it is where the server has `AllowOverride All` (or FileInfo, Indexes); elsewhere
 * its lines go into the server's own configuration. It needs mod_headers: without it the server answers with an error, rather
 * than serve pages without their policy.
 * @see https://httpd.apache.org/docs/2.4/mod/mod_headers.html
 */
export function apache({ headers, areas = [], base, redirects = [] }: HostOptions): HostFile {
  const path = (inner: string): string => base.replace(/\/$/, '') + inner;
  return {
    name: '.htaccess',
    content: `# Written by the build. Apache needs mod_headers, mod_mime, mod_dir and mod_alias.
# Copy all that is in dist/, this file too, into the folder that is ${base} on the server.
DirectoryIndex index.html
ErrorDocument 404 ${path('/404.html')}
AddDefaultCharset utf-8
${Object.entries(MEDIA_TYPES)
  .map(([ending, type]) => `AddType ${quoted(type)} ${ending}`)
  .join('\n')}
AddCharset utf-8 .css .txt
# Headers of the server itself stand in another table than those with “always”; browsers would apply both policies.
${[...Object.keys(headers), 'Cache-Control', 'X-Frame-Options'].map((name) => `Header unset ${name}`).join('\n')}
${Object.entries(headers)
  .map(([name, value]) => `Header always set ${name} ${quoted(value)}`)
  .join('\n')}
Header always unset X-Frame-Options
Header always set Cache-Control ${quoted(cacheControl('/'))}
<If "%{REQUEST_URI} =~ m#^${pattern(path(ASSETS))}#">
  Header always set Cache-Control ${quoted(cacheControl(ASSETS))}
</If>
${areas
  .map(
    (area) =>
      `<If "%{REQUEST_URI} =~ m#^${pattern(path(area.path))}#">\n${Object.entries(area.headers)
        .map(([name, value]) => `  Header always set ${name} ${quoted(value)}\n`)
        .join('')}</If>\n`,
  )
  .join('')}RedirectMatch 404 "^${pattern(base)}(${NOT_SERVED.map(pattern).join('|')})$"
<IfModule mod_version.c>
<IfVersion >= 2.4.58>
  # Behind a proxy Apache does not know by which name and port it was asked.
  RedirectRelative On
</IfVersion>
</IfModule>
${redirects
  .slice(0, MOST_REDIRECTS)
  .map(({ from, to }) => `Redirect 301 ${quotedPath(base + from)} ${quotedPath(encodedPath(base, to))}\n`)
  .join('')}<IfModule mod_deflate.c>
<IfModule mod_filter.c>
  AddOutputFilterByType DEFLATE text/html text/css text/plain text/javascript application/javascript application/json application/xml image/svg+xml
</IfModule>
</IfModule>
`,
  };
}
