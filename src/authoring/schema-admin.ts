import { z } from 'astro/zod';

const origin = z.string().regex(/^https:\/\/[a-z0-9.-]+(:\d+)?$/, 'must be an origin such as https://git.example.com');

/** `admin` in `site.yaml`: the editing page at `/admin/`, which is built only with it; it saves to a git host. */
export const adminSchema = z.strictObject({
  backend: z.enum(['github', 'gitlab', 'gitea']).meta({ example: 'github' }),
  repo: z
    .string()
    .regex(/^[\w.-]+(\/[\w.-]+)+$/, 'must be an owner and a name such as fjordbua/calm-counter')
    .meta({ example: 'fjordbua/calm-counter' }),
  branch: z
    .string()
    .regex(/^[\w./-]+$/, 'must be the name of a branch such as main')
    .default('main')
    .meta({ example: 'main' }),
  /** The organisation's own server; the public one of the host without it. */
  server: origin.optional().meta({ example: 'https://git.example.com' }),
  /** Where people sign in by OAuth; without it they use an access token. */
  'sign-in': origin.optional().meta({ example: 'https://sign-in.example.com' }),
  'app-id': z
    .string()
    .regex(/^[\w-]+$/, 'must be the id that the git host gave to the application')
    .optional()
    .meta({ example: '0a1b2c3d' }),
  /** Changes wait for somebody's review, as pull requests. */
  review: z.boolean().default(false).meta({ example: 'true' }),
});
