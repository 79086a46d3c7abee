import { ASSETS, cacheControl } from '../headers.ts';
import { encodedPath, folderOf, MEDIA_TYPES, NOT_SERVED, type HostOptions, type HostFile } from './host.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

/** Where the site lies, as a comment that no base path can break. */
function place(base: string): string {
  const folder = folderOf(base).replaceAll(/\p{Cc}/gu, ' ');
  return folder === ''
    ? '# Copy all that is in dist/ into the folder that “root” names there: with “root /var/www;” into /var/www.'
    : `# Copy all that is in dist/ into the folder ${folder} below the one that “root” names there: with “root /var/www;” into\n# /var/www/${folder}, so that the front page is /var/www/${folder}/index.html. This file is then /var/www/${folder}/nginx.conf.`;
}

/**
 * The configuration of nginx, to be included in a `server` block whose `root` is the folder that BASE_PATH is relative to.
 * A location that adds a header inherits none, so every location repeats them all.
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
 */
export function nginx({ headers, areas = [], base, redirects = [], precompressed = false }: HostOptions): HostFile {
  const added = (cache: string, own: HostOptions['headers'] = {}): string =>
    Object.entries({ ...headers, ...own, 'Cache-Control': cache })
      .map(([name, value]) => `add_header ${name} ${quoted(value)} always;`)
      .join('\n  ');
  const path = (inner: string): string => base.replace(/\/$/, '') + inner;
  const compressed = [...new Set(Object.values(MEDIA_TYPES).map((type) => type.split(';')[0] ?? ''))].filter((type) =>
    /javascript|json|xml|svg/.test(type),
  );
  return {
    name: 'nginx.conf',
    content: `# Written by the build. In the server block of the site: include /path/to/nginx.conf;
# After each deploy: nginx -s reload, since the policy may be another one.
${place(base)}
location ^~ ${base} {
  charset utf-8;
  charset_types text/css text/plain text/xml text/javascript application/javascript application/json application/xml;
  gzip on;
  gzip_vary on;
${precompressed ? '  gzip_static on;\n  # With the module ngx_brotli also: brotli_static on;\n' : ''}  gzip_types text/css text/plain text/xml application/javascript ${compressed.join(' ')};
  index index.html;
  # Files stay open for a second, since looking for them is much of the work; a new version is served that much later.
  open_file_cache max=2000 inactive=20s;
  open_file_cache_valid 1s;
  error_page 404 ${path('/404.html')};
  ${added(cacheControl('/'))}
  location ^~ ${path(ASSETS)} {
  ${added(cacheControl(ASSETS))}
  }
${areas.map((area) => `  location ^~ ${path(area.path)} {\n  ${added(cacheControl('/'), area.headers)}\n  }\n`).join('')}${NOT_SERVED.map((name) => `  location = ${path(`/${name}`)} { return 404; }`).join('\n')}
  # Behind a proxy nginx does not know by which name and port it was asked.
  absolute_redirect off;
${redirects.map(({ from, to }) => `  location = ${quoted(base + from)} { return 301 ${quoted(`${encodedPath(base, to)}$is_args$args`)}; }\n`).join('')}}
`,
  };
}
