"""Plane geometry of the practice city: the curved street grid, mosaics with shared vertices, UTM and areas.

The whole city is drawn in "street coordinates" (u, v): u counts the north-south roads from west to east, v the
east-west lines from south to north, so that u = 1 is a road and v = 2 is the river. `to_plane` bends them to metres.
"""
import math

ORIGIN_E, ORIGIN_N = 656220.0, 9234580.0

# Where the lines cross, in metres from the origin: one row per v, one pair per u.
NODES = [
    [(-1020, -960), (-540, -980), (10, -950), (480, -960), (1030, -980)],
    [(-1010, -470), (-470, -415), (-30, -485), (500, -430), (1000, -560)],
    [(-1020, 300), (-505, 165), (30, -70), (425, 60), (1010, -235)],
    [(-1000, 650), (-440, 545), (-20, 400), (505, 470), (1000, 330)],
    [(-1030, 960), (-490, 940), (40, 950), (440, 960), (1020, 940)],
]
# Small waves laid over the grid: amplitude m, wavelength m, direction degrees, phase.
WAVES_X = [(12.0, 360.0, 62.0, 0.4), (4.6, 205.0, 118.0, 2.1), (1.3, 92.0, 80.0, 4.0)]
WAVES_Y = [(13.0, 390.0, 20.0, 1.3), (5.0, 215.0, -35.0, 0.2), (1.3, 88.0, 8.0, 5.2)]


def _padded(nodes):
    rows = [[(2 * r[0][0] - r[1][0], 2 * r[0][1] - r[1][1])] + list(r) +
            [(2 * r[-1][0] - r[-2][0], 2 * r[-1][1] - r[-2][1])] for r in nodes]

    def beyond(a, b):
        return [(2 * p[0] - q[0], 2 * p[1] - q[1]) for p, q in zip(a, b)]
    return [beyond(rows[0], rows[1])] + rows + [beyond(rows[-1], rows[-2])]


_GRID = _padded(NODES)


def _weights(t):
    """Catmull-Rom weights of four neighbours."""
    return (((-t + 2) * t - 1) * t / 2, ((3 * t - 5) * t * t + 2) / 2, ((-3 * t + 4) * t + 1) * t / 2, (t - 1) * t * t / 2)


def _waves(waves, x, y):
    total = 0.0
    for amplitude, length, degrees, phase in waves:
        a = math.radians(degrees)
        total += amplitude * math.sin(2 * math.pi * (x * math.cos(a) + y * math.sin(a)) / length + phase)
    return total


def to_plane(u, v):
    """(u, v) -> easting, northing in EPSG:32749, rounded to the millimetre."""
    i, j = min(max(int(u), 0), 3), min(max(int(v), 0), 3)
    wu, wv = _weights(u - i), _weights(v - j)
    x = y = 0.0
    for b in range(4):
        row = _GRID[j + b]
        for a in range(4):
            w = wu[a] * wv[b]
            x += w * row[i + a][0]
            y += w * row[i + a][1]
    dx, dy = _waves(WAVES_X, x, y), _waves(WAVES_Y, x, y)
    return round(ORIGIN_E + x + dx, 3), round(ORIGIN_N + y + dy, 3)


def mix(p, q, t):
    return (p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t)


def distance(p, q):
    return math.hypot(p[0] - q[0], p[1] - q[1])


def split(quad, direction, t1, t2):
    """Cut a quad (A south-west, B south-east, C north-east, D north-west) in two.

    'v': a line from the south side (at t1) to the north side (at t2); west part first.
    'h': a line from the west side (at t1) to the east side (at t2); south part first.
    """
    a, b, c, d = quad
    if direction == 'v':
        p, q = mix(a, b, t1), mix(d, c, t2)
        return (a, p, q, d), (p, b, c, q)
    p, q = mix(a, d, t1), mix(b, c, t2)
    return (a, b, q, p), (p, q, c, d)


def inner(quad, s, t):
    a, b, c, d = quad
    return mix(mix(a, b, s), mix(d, c, s), t)


def curve(p, q, step):
    """Plane points from p to q (both in street coordinates), the same points whichever way round it is asked."""
    if q < p:
        return curve(q, p, step)[::-1]
    n = max(1, round(distance(to_plane(*p), to_plane(*q)) / step))
    return [to_plane(*mix(p, q, k / n)) for k in range(n + 1)]


def ring_of(points, step):
    """Closed plane ring (first point repeated) from a street-coordinate polygon."""
    ring = []
    for k, p in enumerate(points):
        ring += curve(p, points[(k + 1) % len(points)], step)[:-1]
    return ring + ring[:1]


def _on_segment(p, a, b):
    length = distance(a, b)
    if length == 0:
        return False
    t = ((p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1])) / length ** 2
    cross = abs((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) / length
    return cross < 1e-9 and 1e-9 < t < 1 - 1e-9


def _key(p):
    return (round(p[0], 10), round(p[1], 10))


def mosaic_rings(polygons, step):
    """Plane rings of neighbouring street-coordinate polygons; every corner of one is a vertex of its neighbours."""
    polygons = [[_key(p) for p in polygon] for polygon in polygons]
    corners = sorted({p for polygon in polygons for p in polygon})
    rings = []
    for polygon in polygons:
        full = []
        for k, a in enumerate(polygon):
            b = polygon[(k + 1) % len(polygon)]
            between = [p for p in corners if _on_segment(p, a, b)]
            full += [a] + sorted(between, key=lambda p: distance(a, p))
        rings.append(ring_of(full, step))
    return rings


def signed_area(ring):
    x0, y0 = ring[0]
    return sum((p[0] - x0) * (q[1] - y0) - (q[0] - x0) * (p[1] - y0) for p, q in zip(ring, ring[1:])) / 2


def union(rings):
    """Union of counter-clockwise rings that share whole edges: a list of polygons, each [outer, hole...]."""
    edges = {}
    for ring in rings:
        for p, q in zip(ring, ring[1:]):
            if edges.get((q, p)):
                del edges[(q, p)]
            else:
                edges[(p, q)] = True
    following = {}
    for p, q in edges:
        following.setdefault(p, []).append(q)
    loops = []
    while following:
        start = min(following)
        loop = [start]
        while True:
            ways = following[loop[-1]]
            if len(ways) > 1 and len(loop) > 1:  # a pinch point: take the sharpest left turn, rings stay simple
                bx, by = loop[-1][0] - loop[-2][0], loop[-1][1] - loop[-2][1]
                ways.sort(key=lambda w: math.atan2(bx * (w[1] - loop[-1][1]) - by * (w[0] - loop[-1][0]),
                                                   bx * (w[0] - loop[-1][0]) + by * (w[1] - loop[-1][1])))
            nxt = ways.pop()
            if not ways:
                del following[loop[-1]]
            loop.append(nxt)
            if nxt == start:
                break
        loops.append(loop)
    outers = [r for r in loops if signed_area(r) > 0]
    polygons = [[r] for r in sorted(outers)]
    for hole in (r for r in loops if signed_area(r) < 0):
        for polygon in polygons:
            if contains(polygon[0], middle_of_edge(hole)):
                polygon.append(hole)
                break
    return polygons


def middle_of_edge(ring):
    return mix(ring[0], ring[1], 0.5)


def contains(ring, point):
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


# ---- WGS 84 / UTM 49 south, Krueger's series (better than a tenth of a millimetre) ----
_A, _F = 6378137.0, 1 / 298.257223563
_N = _F / (2 - _F)
_E2 = _F * (2 - _F)
_K0, _CM = 0.9996, 111.0
_RECT = _A / (1 + _N) * (1 + _N ** 2 / 4 + _N ** 4 / 64)
_BETA = (_N / 2 - 2 * _N ** 2 / 3 + 37 * _N ** 3 / 96 - _N ** 4 / 360, _N ** 2 / 48 + _N ** 3 / 15 - 437 * _N ** 4 / 1440,
         17 * _N ** 3 / 480 - 37 * _N ** 4 / 840, 4397 * _N ** 4 / 161280)
_E = math.sqrt(_E2)


def to_lonlat(easting, northing):
    """EPSG:32749 -> (longitude, latitude), rounded to 9 decimals (a tenth of a millimetre)."""
    xi0, eta0 = (northing - 1e7) / (_K0 * _RECT), (easting - 5e5) / (_K0 * _RECT)
    xi, eta = xi0, eta0
    for k, b in enumerate(_BETA, 1):
        xi -= b * math.sin(2 * k * xi0) * math.cosh(2 * k * eta0)
        eta -= b * math.cos(2 * k * xi0) * math.sinh(2 * k * eta0)
    tau_conformal = math.sin(xi) / math.sqrt(math.sinh(eta) ** 2 + math.cos(xi) ** 2)
    tau = tau_conformal
    for _ in range(6):
        sigma = math.sinh(_E * math.atanh(_E * tau / math.sqrt(1 + tau * tau)))
        value = tau * math.sqrt(1 + sigma * sigma) - sigma * math.sqrt(1 + tau * tau)
        tau += ((tau_conformal - value) / math.sqrt(1 + value * value) * (1 + (1 - _E2) * tau * tau)
                / ((1 - _E2) * math.sqrt(1 + tau * tau)))
    lon = _CM + math.degrees(math.atan2(math.sinh(eta), math.cos(xi)))
    return round(lon, 9), round(math.degrees(math.atan(tau)), 9)


def point_scale(easting, northing):
    """Scale factor of the projection at a point, to about 1e-9 at this distance from the central meridian."""
    latitude = math.radians(to_lonlat(easting, northing)[1])
    curvature = 1 - _E2 * math.sin(latitude) ** 2
    rho_nu = _A * _A * (1 - _E2) / curvature ** 2
    q = (easting - 5e5) ** 2 / (rho_nu * _K0 * _K0)
    return _K0 * (1 + q / 2 + q * q / 24)


def hectares(polygon):
    """Ellipsoidal hectares of [outer, hole...]: plane area divided by the square of the point scale."""
    outer = polygon[0]
    e = sum(p[0] for p in outer[:-1]) / (len(outer) - 1)
    n = sum(p[1] for p in outer[:-1]) / (len(outer) - 1)
    plane = abs(signed_area(outer)) - sum(abs(signed_area(h)) for h in polygon[1:])
    return plane / point_scale(e, n) ** 2 / 10000
