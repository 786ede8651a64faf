"""The deliberate defects of the outlines in rt.geojson. Kawasan and figures are made from the tidy RT before."""
import math

from citymap import KAWASAN
from geometry import distance, hectares, inner, to_plane

SIDES = {'S': ((0, 0), (1, 0)), 'E': ((1, 0), (1, 1)), 'N': ((1, 1), (0, 1)), 'W': ((0, 1), (0, 0))}
OVERSHOOT = 4.0   # metres


def _nearest(ring, quad, side, t):
    """Index of the ring's corner nearest to the point at t along a side, walked counter-clockwise."""
    a, b = SIDES[side]
    spot = to_plane(*inner(quad, a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t))
    return min(range(len(ring)), key=lambda k: (distance(ring[k], spot), k))


def _beside(p, along, metres):
    """The point so many metres to the right of p, looking along a direction: outside of a counter-clockwise ring."""
    length = math.hypot(*along)
    return round(p[0] + along[1] / length * metres, 3), round(p[1] - along[0] / length * metres, 3)


def shift_side(rt, side, t0, t1, metres):
    """Moves part of one side outward (inward when negative) at right angles; returns the strip gained or lost."""
    ring = rt['polygon'][0][:-1]
    start = _nearest(ring, rt['quad'], side, t0)
    ring = ring[start:] + ring[:start]
    stop = _nearest(ring, rt['quad'], side, t1)
    chord = ring[stop][0] - ring[0][0], ring[stop][1] - ring[0][1]
    moved = [_beside(ring[0], chord, metres), _beside(ring[stop], chord, metres)]
    strip = ring[:stop + 1] + moved[::-1] + ring[:1]
    ring = ring[:1] + moved + ring[stop:]
    rt['polygon'] = [ring + ring[:1]] + rt['polygon'][1:]
    return strip if metres < 0 else strip[::-1]


def overshoot_corner(rt, side):
    """Both lines at the corner where a side ends run on beyond it and are joined there: a bow tie.

    Returns what a repair keeps, the tidy outline and the triangle beyond its corner.
    """
    ring = rt['polygon'][0][:-1]
    k = _nearest(ring, rt['quad'], side, 1)
    before, corner, after = ring[k - 1], ring[k], ring[(k + 1) % len(ring)]

    def beyond(p):
        length = distance(p, corner)
        return tuple(round(c + (c - x) / length * OVERSHOOT, 3) for c, x in zip(corner, p))
    tips = [beyond(before), beyond(after)]
    kept = [rt['polygon'], [[corner, tips[1], tips[0], corner]]]
    ring[k:k + 1] = tips
    rt['polygon'] = [ring + ring[:1]] + rt['polygon'][1:]
    return kept


def spoil(rts, defects):
    """Gives every RT its `drawn` polygons and its `hectares` as an import keeps them; notes the wrong in `defects`."""
    by_key = {(rt['kawasan'], rt['rtrw']): rt for rt in rts}
    assert {k for k, _ in by_key} == {spec['nama'] for spec in KAWASAN}

    def note(rt, what):
        defects[(rt['kawasan'], rt['kelurahan'], rt['rtrw'])] = what
    # The row of houses behind the shared alley went to both neighbours: each RT head pointed at it.
    rt = by_key[('Sumberwangi Lor', 'RT 003 RW 002')]
    strip = shift_side(rt, 'W', .62, .86, 11)
    note(rt, 'overlap: %.0f m2 of RT 001' % (hectares([strip]) * 10000))
    # The houses on the far side of the street were taken in, though the kelurahan ends in the middle of it.
    rt = by_key[('Kampung Jagalan', 'RT 001 RW 001')]
    shift_side(rt, 'W', .28, .50, 21)
    note(rt, 'outside-kelurahan: houses across the street, in Kalianyar')
    # A few houses across the main road are members of this RT: a second part of it, inside the next kawasan.
    rt = by_key[('Kalianyar Kidul', 'RT 003 RW 003')]
    strip = shift_side(by_key[('Pandean', 'RT 001 RW 004')], 'S', .40, .70, -10)
    part = [strip]
    note(rt, 'two-kawasan: %.0f m2 in Pandean, cut out of RT 001 RW 004' % (hectares(part) * 10000))
    for other in rts:
        other['drawn'] = [other['polygon']] + ([part] if other is rt else [])
    # Two lines that were digitised past their corner and then closed.
    rt = by_key[('Pasar Lama', 'RT 003 RW 002')]
    kept = overshoot_corner(rt, 'N')
    rt['drawn'] = [rt['polygon']]
    note(rt, 'invalid-geometry: both lines overshoot the north-west corner by %.0f m' % OVERSHOOT)
    for other in rts:
        other['hectares'] = sum(hectares(p) for p in (kept if other is rt else other['drawn']))
