/** Calls the listener with the new version of the dossier when its files changed; returns what ends that. */
export type Subscribe = (listener: (version: number) => void) => () => void;

export interface ChangeStreams {
  /** A stream of server-sent events: the version now, and every later one. */
  readonly open: (version: number) => ReadableStream<Uint8Array>;
  readonly closeAll: () => void;
}

/** The streams that are open to pages, so that they can be ended when the server is. */
export function createChangeStreams(changed: Subscribe): ChangeStreams {
  const endings = new Set<() => void>();

  function open(version: number): ReadableStream<Uint8Array> {
    let end = (): void => undefined;
    return new ReadableStream<Uint8Array>({
      start(controller) {
        const send = (current: number): void => controller.enqueue(eventOf(current));
        const unsubscribe = changed(send);
        end = () => {
          unsubscribe();
          endings.delete(finish);
        };
        const finish = (): void => {
          end();
          controller.close();
        };
        endings.add(finish);
        send(version);
      },
      cancel: () => end(),
    });
  }

  return {
    open,
    closeAll: () => {
      for (const finish of [...endings]) finish();
    },
  };
}

function eventOf(version: number): Uint8Array {
  return new TextEncoder().encode(`data: ${version}\n\n`);
}
