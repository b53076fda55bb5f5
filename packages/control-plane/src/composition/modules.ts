/** One part of the program that is started and stopped. `needs` names ports only: a subscription is not a need. */
export type Module = {
  readonly name: string;
  readonly needs: readonly string[];
  start(): Promise<void>;
  /** Finishes what is under way and takes nothing new. */
  stop(): Promise<void>;
};

/** The modules in an order in which each comes after what it needs. A cycle or a missing need is an error by name. */
export function sortByNeed<Named extends { name: string; needs: readonly string[] }>(
  modules: readonly Named[],
): Named[] {
  const byName = new Map(modules.map((module) => [module.name, module]));
  const sorted: Named[] = [];
  const state = new Map<string, 'visiting' | 'done'>();
  const visit = (module: Named, path: readonly string[]): void => {
    if (state.get(module.name) === 'done') return;
    if (state.get(module.name) === 'visiting') {
      throw new Error(`The modules need each other in a circle: ${[...path, module.name].join(' -> ')}`);
    }
    state.set(module.name, 'visiting');
    for (const need of module.needs) {
      const needed = byName.get(need);
      if (!needed) throw new Error(`Module ${module.name} needs ${need}, which is not there.`);
      visit(needed, [...path, module.name]);
    }
    state.set(module.name, 'done');
    sorted.push(module);
  };
  for (const module of modules) visit(module, []);
  return sorted;
}

/** Starts in order of need; where one fails, those that run are stopped in reverse. */
export async function startModules(modules: readonly Module[]): Promise<{ stop(): Promise<void> }> {
  const running: Module[] = [];
  const stop = async (): Promise<void> => {
    for (let module = running.pop(); module; module = running.pop()) await module.stop();
  };
  try {
    for (const module of sortByNeed(modules)) {
      await module.start();
      running.push(module);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}
