import type { Backend } from '@sveltia/cms';
import type { SiteData } from '../../authoring/schema.ts';

type AdminSettings = NonNullable<SiteData['admin']>;

/** Where a git host of the world answers; one of the organisation's own is `server` in site.yaml. */
const HOSTS = {
  github: {
    server: 'https://github.com',
    api: 'https://api.github.com',
    avatars: 'https://avatars.githubusercontent.com',
  },
  gitlab: { server: 'https://gitlab.com', api: 'https://gitlab.com/api/v4', avatars: 'https://secure.gravatar.com' },
  gitea: { server: 'https://gitea.com', api: 'https://gitea.com/api/v1', avatars: 'https://gitea.com' },
} as const;

/** Where the CMS asks whether GitHub works. */
const GITHUB_STATUS = 'https://www.githubstatus.com';

/** Where the interface of a git host lies below the address of its server. */
const API_PATH = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' } as const;

/** The git host that the editing page saves to. Without one, it works on a folder of this computer. */
export function backendOf(admin: AdminSettings | undefined): Backend {
  // The CMS works on a folder only beside a git host; this one it asks nothing of, and its button is hidden (build/files.ts).
  if (!admin) return { name: 'gitea', repo: 'calm-counter/calm-counter', branch: 'main', auth_methods: ['token'] };
  const { backend, repo, branch, server } = admin;
  const api = server === undefined ? undefined : server + API_PATH[backend];
  const signIn = admin['sign-in'];
  const appId = admin['app-id'];
  const shared = {
    repo,
    branch,
    api_root: api,
    ...(signIn === undefined ? {} : { base_url: signIn }),
    ...(appId === undefined ? {} : { app_id: appId }),
    // Without an OAuth client, people sign in with an access token that they make at their git host.
    auth_methods:
      signIn === undefined && appId === undefined ? ['token' as const] : ['oauth' as const, 'token' as const],
  };
  if (backend === 'github') return { name: 'github', ...shared };
  if (backend === 'gitea') return { name: 'gitea', ...shared };
  return { name: 'gitlab', ...shared, ...(appId === undefined ? {} : { auth_type: 'pkce' }) };
}

/** Origins that the editing page may ask, and show pictures of people from. */
export function originsOf(admin: AdminSettings | undefined): {
  readonly connect: readonly string[];
  readonly images: readonly string[];
} {
  if (!admin) return { connect: [], images: [] };
  const { backend, server } = admin;
  if (server !== undefined) return { connect: [server], images: [server] };
  const host = HOSTS[backend];
  return {
    connect: [...new Set([new URL(host.api).origin, host.server, ...(backend === 'github' ? [GITHUB_STATUS] : [])])],
    images: [host.avatars],
  };
}
