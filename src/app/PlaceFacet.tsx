import { ChevronRight } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import type { FacetId } from '../facets/columns'
import type { PlaceNode } from '../facets/place-tree'
import { Choice } from './Choice'
import { FacetFind, findValues, MANY } from './FacetFind'
import { FacetGroup } from './FacetGroup'
import { FacetMore, FacetRest, FEW, MOST } from './FacetMore'
import { FacetValues } from './FacetValues'
import { setFilters, useStore } from './store'
import type { KnownValue } from './known-values'
import { useCounts, type View } from './view'
import { words } from './words'

/** Where events are or what they are about, only where they are, only what they are about. */
const PLACE_ROLES = ['place', 'placeAt', 'placeAbout'] as const satisfies readonly FacetId[]
type PlaceRole = (typeof PLACE_ROLES)[number]

/** Places as a tree: part of the world > country > town, each with all that is inside it. */
export function PlaceFacet({ view }: { readonly view: View }) {
  const values = useStore((state) => state.filters.values)
  const filtering = PLACE_ROLES.find((id) => values[id]?.length)
  const [asked, setAsked] = useState<PlaceRole>('place')
  const [query, setQuery] = useState('')
  const role = filtering ?? asked
  const known = useMemo(() => new Map(view.known[role].map((one) => [one.value, one])), [view.known, role])
  const chosen = values[role] ?? []
  const changeRole = (next: PlaceRole) => {
    setAsked(next)
    if (filtering) moveChoice(view, filtering, next)
  }
  return (
    <FacetGroup name={words.facet.name('place')}>
      <RoleChoice role={role} onRole={changeRole} />
      {known.size > MANY && <FacetFind facet="place" query={query} onQuery={setQuery} />}
      <InMapChoice />
      {query ? (
        <FacetValues facet={role} values={findValues(view.known[role], query)} {...{ view, chosen }} />
      ) : (
        <Level
          nodes={view.placeTree}
          isAllOpen={known.size <= MANY + FEW}
          {...{ view, role, known, chosen }}
        />
      )}
    </FacetGroup>
  )
}

/** What is chosen stays chosen in the other role, as far as it is known there. */
function moveChoice(view: View, from: PlaceRole, to: PlaceRole): void {
  const { values } = useStore.getState().filters
  const known = new Set(view.known[to].map(({ value }) => value))
  const moved = (values[from] ?? []).filter((value) => known.has(value))
  const { [from]: _, ...rest } = values
  setFilters({ values: moved.length > 0 ? { ...rest, [to]: moved } : rest })
}

interface RoleChoiceProps {
  readonly role: PlaceRole
  readonly onRole: (role: PlaceRole) => void
}

function RoleChoice({ role, onRole }: RoleChoiceProps) {
  const name = useId()
  return (
    <div className="segments" role="radiogroup" aria-label={words.facet.placeRole}>
      {PLACE_ROLES.map((one) => (
        <label key={one} className={one === role ? 'segment is-on' : 'segment'}>
          <input type="radio" name={name} checked={one === role} onChange={() => onRole(one)} />
          {words.facet.placeRoles[one]}
        </label>
      ))}
    </div>
  )
}

interface TreeProps {
  readonly view: View
  readonly role: PlaceRole
  readonly known: ReadonlyMap<string, KnownValue>
  readonly chosen: readonly string[]
}

interface LevelProps extends TreeProps {
  readonly nodes: readonly PlaceNode[]
  /** So few that every branch opens by itself. */
  readonly isAllOpen: boolean
}

function Level({ nodes, ...tree }: LevelProps) {
  const [isWhole, setWhole] = useState(false)
  const { view, role, known, chosen } = tree
  const here = nodes.filter(({ value }) => known.has(value))
  const shown = isWhole
    ? here.slice(0, MOST)
    : here.filter((node, i) => i < FEW || chosen.some((value) => holds(node, value)))
  const counts = useCounts(
    view,
    role,
    shown.map(({ value }) => value),
  )
  return (
    <>
      <ul>
        {shown.map((node) => (
          <Branch key={node.value} node={node} count={counts.get(node.value)} {...tree} />
        ))}
      </ul>
      {isWhole && <FacetRest shown={shown.length} all={here.length} />}
      {here.length > FEW && <FacetMore isOpen={isWhole} rest={here.length - FEW} onOpen={setWhole} />}
    </>
  )
}

interface BranchProps extends Omit<LevelProps, 'nodes'> {
  readonly node: PlaceNode
  readonly count: number | undefined
}

const NO_BRANCHES = <span className="choice-branch" />

function Branch({ node, count, ...tree }: BranchProps) {
  const { view, role, known, chosen, isAllOpen } = tree
  const [toggled, setToggled] = useState<boolean | null>(null)
  const own = known.get(node.value)
  if (!own) return null
  const isPartly = node.children.some((child) => chosen.some((value) => holds(child, value)))
  const hasBranches = node.children.some(({ value }) => known.has(value))
  const isOpen = hasBranches && (toggled ?? (isAllOpen || isPartly))
  const lead = hasBranches ? (
    <button
      type="button"
      className="choice-branch"
      aria-expanded={isOpen}
      aria-label={words.facet.inside(own.label)}
      onClick={() => setToggled(!isOpen)}
    >
      <ChevronRight size={14} aria-hidden="true" />
    </button>
  ) : (
    NO_BRANCHES
  )
  return (
    <li>
      <Choice
        facet={role}
        known={own}
        count={count}
        isChosen={chosen.includes(node.value)}
        isPartly={isPartly}
        isInside
        forms={view.forms}
        lead={lead}
      />
      {isOpen && (
        <div className="facet-inside">
          <Level nodes={node.children} {...tree} />
        </div>
      )}
    </li>
  )
}

function holds({ value, children }: PlaceNode, wanted: string): boolean {
  return value === wanted || children.some((child) => holds(child, wanted))
}

/** Off, the map never narrows the list; on, the list follows it. */
function InMapChoice() {
  const inMap = useStore((state) => state.filters.inMap)
  return (
    <div className="choice">
      <label>
        <input
          type="checkbox"
          checked={inMap}
          onChange={(change) => setFilters({ inMap: change.target.checked, inView: null })}
        />
        <span className="choice-label">{words.facet.inMap}</span>
      </label>
    </div>
  )
}
