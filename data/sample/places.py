"""Where the works of the practice city lie: alleys and drains as lines, tanks and carts as points, inside their RT."""
import math

from geometry import signed_area

INSET = 0.12        # of what a line has inside the RT, left free at each end
DRAIN_BESIDE = 3.0  # metres from the middle of the alley
DRAWN = {'Jalan Paving Block': 'alley', 'Drainase Lingkungan': 'drain', 'Septictank Komunal': 'tank',
         'Gerobak/Motor Sampah': 'cart'}   # the place of other works is not drawn


def centre(ring):
    """Centroid of a closed or open ring."""
    total = x = y = 0.0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1]):
        cross = x0 * y1 - x1 * y0
        total += cross
        x += (x0 + x1) * cross
        y += (y0 + y1) * cross
    return x / (3 * total), y / (3 * total)


def direction(ring):
    """The direction in which the ring is longest, as a unit vector."""
    best = max(((p, q) for p in ring for q in ring), key=lambda pair: math.dist(*pair))
    dx, dy = best[1][0] - best[0][0], best[1][1] - best[0][1]
    if (dx, dy) < (0, 0):
        dx, dy = -dx, -dy
    length = math.hypot(dx, dy)
    return dx / length, dy / length


def crossings(ring, p, d):
    """Positions along p + t d where the ring is crossed."""
    found = []
    for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1]):
        ex, ey = x1 - x0, y1 - y0
        across = d[0] * ey - d[1] * ex
        if abs(across) < 1e-12:
            continue
        t = ((x0 - p[0]) * ey - (y0 - p[1]) * ex) / across
        s = ((x0 - p[0]) * d[1] - (y0 - p[1]) * d[0]) / across
        if 0 <= s < 1:
            found.append(t)
    return sorted(found)


def line_in(ring, p, d):
    """The piece of p + t d around p that lies in the ring, a little shorter at both ends."""
    cuts = crossings(ring, p, d)
    before = [t for t in cuts if t < 0]
    behind = [t for t in cuts if t > 0]
    if not before or not behind:
        return None
    a, b = before[-1], behind[0]
    a, b = a + INSET * (b - a), b - INSET * (b - a)
    return [(p[0] + t * d[0], p[1] + t * d[1]) for t in (a, b)]


def text_of(points):
    return ', '.join('%.2f %.2f' % p for p in points)


def place(work, polygons):
    """Well-known text in the coordinate system of the project; '' for works that are not drawn."""
    kind = DRAWN.get(work)
    if kind is None or not polygons:
        return ''
    ring = max((polygon[0] for polygon in polygons), key=lambda r: abs(signed_area(r)))
    ring = [tuple(p) for p in (ring[:-1] if ring[0] == ring[-1] else ring)]
    p, d = centre(ring), direction(ring)
    side = (-d[1], d[0])
    if kind == 'drain':
        p = (p[0] + DRAIN_BESIDE * side[0], p[1] + DRAIN_BESIDE * side[1])
    if kind in ('alley', 'drain'):
        line = line_in(ring, p, d)
        return 'LINESTRING (%s)' % text_of(line) if line else ''
    across = line_in(ring, p, side)
    if across is None:
        return ''
    t = 0.06 if kind == 'tank' else 0.94
    spot = tuple(a + t * (b - a) for a, b in zip(*across))
    return 'POINT (%s)' % text_of([spot])
