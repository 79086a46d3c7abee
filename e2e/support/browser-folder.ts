import type { Page } from 'playwright/test';

/** Files of a folder: path with forward slashes → text. */
export type FolderFiles = ReadonlyMap<string, string>;

/** The folder's name in the browser's own file system, which pages read and write as they would a folder of the computer. */
const NAME = 'calm-counter';

/** Gives a browser a folder, and has the page take it where it asks for one. */
export async function giveFolder(page: Page, files: FolderFiles): Promise<void> {
  await page.addInitScript((name) => {
    Object.assign(window, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name),
    });
  }, NAME);
  await page.evaluate(
    async ([name, all]) => {
      const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
      for (const [path, text] of all) {
        const parts = path.split('/');
        let folder = root;
        for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
        const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
        const writer = await file.createWritable();
        await writer.write(text);
        await writer.close();
      }
    },
    [NAME, [...files]] as const,
  );
}

/** All files of the folder as they are now. */
export async function takeFolder(page: Page): Promise<FolderFiles> {
  const files = await page.evaluate(async (name) => {
    const found: [string, string][] = [];
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [inner, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>)
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${path}${inner}/`);
        else found.push([path + inner, await (await (handle as FileSystemFileHandle).getFile()).text()]);
    };
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle(name), '');
    return found;
  }, NAME);
  return new Map(files);
}
