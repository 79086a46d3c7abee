/** A file of the project, by which its folder is known. */
const SITE_FILE = 'site.yaml';

/**
 * The CMS opens only folders with a `.git` in them. Somebody may have the project's folder without one, such as an unpacked
 * archive: it is told apart by `content/site.yaml`.
 */
export function acceptPlainFolders(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its folder below
  const open = FileSystemDirectoryHandle.prototype.getDirectoryHandle;
  FileSystemDirectoryHandle.prototype.getDirectoryHandle = async function (name, options) {
    try {
      return await open.call(this, name, options);
    } catch (error) {
      if (name !== '.git' || !(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
      const content = await open.call(this, 'content');
      await content.getFileHandle(SITE_FILE);
      return this;
    }
  };
}
