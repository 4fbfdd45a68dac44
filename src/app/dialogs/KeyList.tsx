import { useExplorer } from '../explorerContext.ts'
import { KEYS, type KeyGroup, keyNames } from '../keys.ts'

const GROUPS: readonly KeyGroup[] = ['picture', 'text', 'page']

/** Every key and what it does. */
export function KeyList() {
  const { words } = useExplorer()
  const { actions, keyGroups, dialogs } = words.value
  return (
    <>
      <div class="key-list">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{keyGroups[group]}</h3>
            <dl>
              {KEYS.filter((binding) => binding.group === group).map((binding) => (
                <div key={binding.action}>
                  <dt>
                    <kbd>{keyNames(binding)}</kbd>
                  </dt>
                  <dd>{actions[binding.action]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p class="quiet">{dialogs.keysTab}</p>
      <p class="quiet">{dialogs.keysPointer}</p>
    </>
  )
}
