import { describe, expect, it } from 'vitest';
import { environment, SettingError } from './environment.ts';

describe('environment', () => {
  it('has a default for every variable that is not set or empty', () => {
    const defaults = {
      site: 'http://127.0.0.1:4321',
      base: '/',
      host: '127.0.0.1',
      port: 4321,
      out: 'dist',
      drafts: false,
      precompress: false,
    };
    expect(environment({})).toEqual(defaults);
    expect(environment({ SITE_URL: '', BASE_PATH: '', HOST: '', PORT: '', OUT_DIR: ' ' })).toEqual(defaults);
  });

  it('shows languages that are drafts where DRAFTS is 1', () => {
    expect(environment({ DRAFTS: '1' }).drafts).toBe(true);
    expect(environment({ DRAFTS: '0' }).drafts).toBe(false);
  });

  it.each(['kb', '/kb', 'kb/', '/kb/', '//kb//'])('BASE_PATH=%s means /kb/', (value) => {
    expect(environment({ BASE_PATH: value }).base).toBe('/kb/');
  });

  it.each(['abc', '-1', '70000', '80.5'])('refuses PORT=%s by name', (value) => {
    expect(() => environment({ PORT: value })).toThrow(
      new SettingError(`PORT=${value} is not a port. Choose a number from 1024 to 65535.`),
    );
  });

  it.each(['/a b', '/a;c', '/kb?x', '/k\nb', '/kb/../', '/ก'])('refuses BASE_PATH=%j by name', (value) => {
    expect(() => environment({ BASE_PATH: value })).toThrow(/^BASE_PATH=.*BASE_PATH=\/kb\/\.$/s);
  });

  it.each(['https://kb.example/kb', 'https://kb.example/?a=1', 'https://kb.example/#a', 'https://me@kb.example'])(
    'refuses SITE_URL=%s, which is more than an origin, and says where a folder belongs',
    (value) => {
      expect(() => environment({ SITE_URL: value })).toThrow(
        /Write SITE_URL=https:\/\/kb\.example, and a folder of it as BASE_PATH=\/kb\/\.$/,
      );
    },
  );

  it('takes an origin with or without a slash', () => {
    expect(environment({ SITE_URL: 'https://kb.example/' }).site).toBe('https://kb.example');
    expect(environment({ SITE_URL: 'https://kb.example:8443' }).site).toBe('https://kb.example:8443');
  });

  it.each(['kb.example', 'ftp://kb.example', 'https://'])('refuses SITE_URL=%s by name', (value) => {
    expect(() => environment({ SITE_URL: value })).toThrow(SettingError);
  });
});
