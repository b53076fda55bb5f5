export type ServiceName = 'postgres' | 'kafka' | 'redis';

/** Where one service lives. */
export type Place = {
  /** Its own: data, log and the file of its process. */
  readonly folder: string;
  /** As many as the service wants; the first is that of its clients. */
  readonly ports: readonly number[];
  /** For the length of a test run: what only pays over hours, or over a power cut, is left out. */
  readonly shortLived: boolean;
  /** Settings of the server's own, over ours. */
  readonly settings: Readonly<Record<string, string>>;
};

/** How the server is started once its folder is in order. */
export type Program = {
  readonly command: string;
  readonly args: readonly string[];
  /** Of another user than ours, where the server refuses to run as root. */
  readonly user?: { readonly uid: number; readonly gid: number };
};

/** A server that Creditplane runs on, as a process of this machine. */
export type Service = {
  readonly name: ServiceName;
  readonly title: string;
  /** Taken where they are free. */
  readonly preferredPorts: readonly number[];
  /** What a client connects to. */
  address(port: number): string;
  /** What the control plane is told. */
  environment(address: string): Readonly<Record<string, string>>;
  /** Looks for the programs it needs, says in a sentence what is missing, and puts the folder in order. */
  prepare(place: Place): Promise<Program>;
  /** Asks in the server's own protocol. False as long as it cannot serve. */
  answers(port: number): Promise<boolean>;
  /** Appears in the command line of its process, so that no other is ever taken for it. */
  mark(place: Place): string;
  /** What makes it finish what is under way and end. */
  readonly stopSignal: 'SIGINT' | 'SIGTERM';
  /** What a first start may need, in milliseconds. */
  readonly startTimeoutMs: number;
};

/** Something that a person has to install or free first: a sentence, no stack. */
export class ServiceUnavailable extends Error {
  override readonly name = 'ServiceUnavailable';
}
