/** A module's path from the project's top, and the modules of this project that it imports. */
export type Modules = ReadonlyMap<string, readonly string[]>

/** A part of the source: what belongs to it, and which parts it may import besides itself. */
interface Room {
  readonly name: string
  readonly holds: RegExp
  readonly mayImport: readonly string[]
}

/** The first room whose pattern fits a path is its room. */
const ROOMS: readonly Room[] = [
  { name: 'model', holds: /^src\/model\//, mayImport: [] },
  { name: 'compile', holds: /^src\/build\/[^/]+\.ts$/, mayImport: ['model', 'build/*'] },
  { name: 'build/*', holds: /^src\/build\/[^/]+\//, mayImport: ['model'] },
  { name: 'exchange', holds: /^src\/exchange\//, mayImport: ['model'] },
  { name: 'app state', holds: /^src\/app\/state\//, mayImport: ['app top', 'model', 'exchange'] },
  { name: 'app words', holds: /^src\/app\/messages\//, mayImport: ['app state', 'app top', 'model'] },
  {
    name: 'app top',
    holds: /^src\/app\/[^/]+$/,
    mayImport: ['app state', 'app room', 'app words', 'model', 'exchange'],
  },
  {
    name: 'app room',
    holds: /^src\/app\/[^/]+\//,
    mayImport: ['app top', 'app state', 'app words', 'model', 'exchange'],
  },
  { name: 'cli', holds: /^src\/cli\//, mayImport: ['compile', 'build/*', 'exchange', 'model'] },
]

/** The parts of which two folders may not import each other although both are of one room. */
const APART = new Set(['build/*', 'app room'])

/** What is open to others across these rooms: the stage's still picture for all of the app, and for the command line what is taken away without a page. */
const DOORS: readonly { readonly door: string; readonly openTo: readonly string[] }[] = [
  { door: 'src/app/stage/still.ts', openTo: ['app room'] },
  { door: 'src/app/takeaway/headless.ts', openTo: ['cli'] },
]

const roomOf = (path: string): Room | undefined => ROOMS.find(({ holds }) => holds.test(path))
const folderOf = (path: string): string => path.split('/').slice(0, 3).join('/')

/** The imports that run against the directions of the design, each in words; none where all is well. */
export function wrongDirections(modules: Modules): string[] {
  const wrong: string[] = []
  for (const [path, imports] of modules) {
    const room = roomOf(path)
    if (!room) {
      wrong.push(`${path} stands in no room`)
      continue
    }
    for (const imported of imports) {
      const target = roomOf(imported)
      const same = target === room && (!APART.has(room.name) || folderOf(path) === folderOf(imported))
      const door = DOORS.some(({ door, openTo }) => door === imported && openTo.includes(room.name))
      if (!same && !door && !(target && room.mayImport.includes(target.name)))
        wrong.push(`${path} may not import ${imported}`)
    }
  }
  return wrong
}

/** The first cycle found, as the modules along it with the first again at the end; null where there is none. */
export function cycleOf(modules: Modules): readonly string[] | null {
  const done = new Set<string>()
  const path: string[] = []
  const visit = (module: string): readonly string[] | null => {
    const at = path.indexOf(module)
    if (at >= 0) return [...path.slice(at), module]
    if (done.has(module)) return null
    path.push(module)
    for (const imported of modules.get(module) ?? []) {
      const cycle = visit(imported)
      if (cycle) return cycle
    }
    path.pop()
    done.add(module)
    return null
  }
  for (const module of modules.keys()) {
    const cycle = visit(module)
    if (cycle) return cycle
  }
  return null
}
