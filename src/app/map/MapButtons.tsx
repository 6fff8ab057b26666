import type L from 'leaflet'
import { isReduced } from './fit'
import { mapWords } from './words'

interface MapButtonsProps {
  readonly map: L.Map | null
  readonly onFit: () => void
}

/** Nearer, farther, all marks. */
export function MapButtons({ map, onFit }: MapButtonsProps) {
  return (
    <div className="map-buttons">
      <button
        type="button"
        aria-label={mapWords.zoomIn}
        title={mapWords.zoomIn}
        onClick={() => map?.zoomIn(1, { animate: !isReduced() })}
      >
        +
      </button>
      <button
        type="button"
        aria-label={mapWords.zoomOut}
        title={mapWords.zoomOut}
        onClick={() => map?.zoomOut(1, { animate: !isReduced() })}
      >
        −
      </button>
      <button type="button" onClick={onFit}>
        {mapWords.fit}
      </button>
    </div>
  )
}
