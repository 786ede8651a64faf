"""Layout of Kota Contoh: kawasan, RT, kelurahan, zones, and the fabric of streets and buildings."""
import math
import random

from geometry import contains, curve, distance, inner, mix, mosaic_rings, ring_of, signed_area, split, to_plane, union

BORDER_STEP = 9.0   # metres between vertices of area borders
SOFT_STEP = 14.0

KELURAHAN = {  # name: code
    'Kalianyar': '35.99.01.1001', 'Sumberwangi': '35.99.01.1002', 'Tegalsari': '35.99.01.1003'}

# One line a kawasan. `cell`: macro cell (u, v); `west/east/south/north`: its sides inside the cell, each at both ends;
# `parts`: how it is cut into RT, ('v'|'h', t1, t2, first, second), a number is an RT, 0 is left outside the kawasan;
# `hole`: (RT, s0, s1, t0, t1) something that is not housing; `grain`: house width, house depth, block length in metres.
KAWASAN = [
    dict(kode='KW-01', nama='Bantaran Kali Wangi', kelurahan='Kalianyar', rw=1, tipologi='tepi air', cell=(1, 1),
         west=(.05, .09), east=(.978, .97), south=(.66, .62), north=(.945, .945), grain=(5.2, 7.5, 46),
         parts=('v', .21, .19, 1, ('v', .30, .27, 2, ('v', .42, .38, 3, ('v', .50, .47, 4, 5)))), hole=(3, .30, .72, .10, .42)),
    dict(kode='KW-02', nama='Kampung Jagalan', kelurahan='Tegalsari', rw=1, tipologi='dataran rendah', cell=(2, 1),
         west=(.022, .022), east=(.50, .55), south=(.30, .24), north=(.84, .86), grain=(5.6, 8, 50),
         parts=('h', .36, .33, ('v', .52, .46, 1, 2), ('h', .54, .58, ('v', .42, .45, 3, 4), ('v', .60, .56, 5, 0))),
         hole=(2, .30, .66, .35, .62)),
    dict(kode='KW-03', nama='Pasar Lama', kelurahan='Kalianyar', rw=2, tipologi='dataran rendah', cell=(0, 1),
         west=(.66, .68), east=(.972, .972), south=(.48, .42), north=(.80, .84), grain=(7, 9, 58),
         parts=('h', .46, .52, ('v', .50, .42, 1, 2), ('v', .58, .52, 3, 4))),
    dict(kode='KW-04', nama='Tegalsari Lor', kelurahan='Tegalsari', rw=2, tipologi='dataran rendah', cell=(2, 0),
         west=(.25, .28), east=(.78, .74), south=(.69, .72), north=(.974, .974), grain=(6, 8.5, 54),
         parts=('v', .36, .30, ('h', .40, .44, 0, 1), ('v', .50, .54, ('h', .52, .46, 2, 3), 4))),
    dict(kode='KW-05', nama='Tambakrejo Kidul', kelurahan='Tegalsari', rw=3, tipologi='dataran rendah', cell=(3, 1),
         west=(.027, .027), east=(.38, .42), south=(.42, .46), north=(.84, .88), grain=(7, 9, 60),
         parts=('h', .40, .46, ('v', .56, .50, 1, 2), ('v', .44, .50, 3, 4))),
    dict(kode='KW-06', nama='Sumberwangi Wetan', kelurahan='Sumberwangi', rw=1, tipologi='dataran rendah', cell=(3, 2),
         west=(.027, .027), east=(.36, .34), south=(.42, .36), north=(.90, .86), grain=(7.5, 10, 62),
         parts=('h', .55, .50, ('v', .55, .50, 1, 2), ('v', .40, .46, 3, 4)), hole=(2, .30, .64, .36, .68)),
    dict(kode='KW-07', nama='Sumberwangi Lor', kelurahan='Sumberwangi', rw=2, tipologi='dataran rendah', cell=(1, 3),
         west=(.30, .33), east=(.82, .78), south=(.027, .027), north=(.36, .34), grain=(8, 10, 66),
         parts=('v', .36, .40, ('h', .52, .48, 1, 2), ('v', .52, .48, 3, ('h', .56, .60, 4, 0)))),
    dict(kode='KW-08', nama='Kampung Bandaran', kelurahan='Sumberwangi', rw=3, tipologi='tepi air', cell=(2, 2),
         west=(.06, .08), east=(.90, .86), south=(.05, .05), north=(.36, .38), grain=(5.4, 7.8, 48),
         parts=('v', .24, .28, 1, ('v', .38, .33, 2, ('v', .52, .50, 3, 4)))),
    dict(kode='KW-09', nama='Kebonagung', kelurahan='Sumberwangi', rw=4, tipologi='dataran rendah', cell=(1, 2),
         west=(.027, .027), east=(.46, .52), south=(.40, .36), north=(.83, .80), grain=(8, 10.5, 64),
         parts=('h', .48, .42, ('v', .48, .54, 1, 2), ('v', .46, .40, 3, 4))),
    dict(kode='KW-10', nama='Kalianyar Kidul', kelurahan='Kalianyar', rw=3, tipologi='dataran rendah', cell=(1, 0),
         west=(.22, .20), east=(.66, .70), south=(.71, .72), north=(.974, .974), grain=(8, 10.5, 66),
         parts=('v', .38, .34, 1, ('v', .50, .54, 2, 3))),
    dict(kode='KW-11', nama='Pandean', kelurahan='Kalianyar', rw=4, tipologi='dataran rendah', cell=(1, 1),
         west=(.50, .54), east=(.978, .978), south=(.026, .026), north=(.42, .38), grain=(6.5, 9, 56),
         parts=('v', .40, .44, ('h', .50, .46, 1, 2), ('h', .46, .52, 3, 4))),
]
HALVES = {(1, 1): (.55, .50)}   # cells with a kawasan in the south and one in the north half

# Boxes in street coordinates (u0, u1, v0, v1). Later ones lie over earlier ones.
RIVER = (0.0, 4.0, 1.968, 2.032)
CITY = [(.30, 3.68, .30, 3.66), (.30, 1.10, 3.66, 3.78), (2.20, 3.68, .22, .30), (.22, .30, 1.10, 2.60), (3.68, 3.76, 1.30, 3.10)]
ZONES = [
    ('Pertanian', (1.08, 1.40, 3.28, 3.78)), ('Pertanian', (.22, .52, .30, .80)), ('Pertanian', (3.30, 3.68, 3.10, 3.66)),
    ('Pertanian', (3.28, 3.68, .22, .62)), ('Pertanian', (.30, .62, 3.10, 3.78)),
    ('Perdagangan dan jasa', (1.00, 1.40, 1.00, 1.30)), ('Perdagangan dan jasa', (2.60, 3.00, 2.60, 3.00)),
    ('Perdagangan dan jasa', (.78, 1.00, 2.60, 3.00)), ('Perdagangan dan jasa', (3.00, 3.34, 1.00, 1.30)),
    ('RTH', (1.58, 1.86, 2.66, 2.98)), ('RTH', (.70, .96, 1.04, 1.34)), ('RTH', (2.06, 2.26, 2.72, 2.98)),
    ('RTH', (2.66, 2.92, 1.05, 1.26)),
    ('RTH', (3.398, 3.48, 1.62, 1.72)),   # takes a strip of Tambakrejo Kidul, though its legality says +
    ('Sempadan sungai', (.22, 3.76, 1.915, 2.085)), ('Badan air', (.22, 3.76, 1.968, 2.032))]
PARKS = [(1.60, 1.84, 2.70, 2.97), (.72, .95, 1.05, 1.32), (2.03, 2.24, 2.74, 2.975), (2.68, 2.90, 1.03, 1.24)]
FIELDS = [(1.06, 1.26, 3.46, 4), (0, .44, 0, .86), (3.44, 4, 3.20, 4), (3.34, 4, 0, .56), (0, .50, 3.24, 4), (3.60, 4, .56, 1.25),
          (0, .24, .86, 1.6), (1.26, 1.62, 3.62, 4), (2.2, 2.62, 0, .30), (.44, .98, 0, .30), (2.35, 2.85, 3.72, 4)]


def box_polygon(box):
    u0, u1, v0, v1 = box
    return [(u0, v0), (u1, v0), (u1, v1), (u0, v1)]


def in_box(p, box, margin=0.0):
    return box[0] - margin < p[0] < box[1] + margin and box[2] - margin < p[1] < box[3] + margin


# ---- areas ----

def cell_quad(cell):
    u, v = cell
    return ((u, v), (u + 1, v), (u + 1, v + 1), (u, v + 1))


def carve(spec):
    """The quad of a kawasan and the quads left over in its cell (or half cell)."""
    quad, rest = cell_quad(spec['cell']), []
    south, north = spec['south'], spec['north']
    if spec['cell'] in HALVES:
        h = HALVES[spec['cell']]
        low, high = split(quad, 'h', *h)
        if south[0] < h[0]:
            quad, south, north = low, tuple(s / x for s, x in zip(south, h)), tuple(n / x for n, x in zip(north, h))
        else:
            quad = high
            south, north = (tuple((s - x) / (1 - x) for s, x in zip(side, h)) for side in (south, north))
    left, quad = split(quad, 'v', *spec['west'])
    width = [1 - w for w in spec['west']]
    quad, right = split(quad, 'v', *[(e - w) / d for e, w, d in zip(spec['east'], spec['west'], width)])
    low, quad = split(quad, 'h', *south)
    quad, high = split(quad, 'h', *[(n - s) / (1 - s) for n, s in zip(north, south)])
    return quad, [left, right, low, high]


def cut(quad, parts):
    """Leaves [(number, quad)] and the lines of a cutting plan."""
    if isinstance(parts, int):
        return [(parts, quad)], []
    direction, t1, t2, first, second = parts
    a, b = split(quad, direction, t1, t2)
    line = (a[1], a[2]) if direction == 'v' else (a[3], a[2])
    leaves_a, lines_a = cut(a, first)
    leaves_b, lines_b = cut(b, second)
    return leaves_a + leaves_b, [line] + lines_a + lines_b


def hole_polygon(quad, hole):
    _, s0, s1, t0, t1 = hole
    return [inner(quad, s, t) for s, t in ((s0, t0), (s1, t0), (s1, t1), (s0, t1))]


def build_rt():
    """All RT: dicts with names, street quad and plane polygon [outer, hole...]."""
    result = []
    for spec in KAWASAN:
        quad, _ = carve(spec)
        leaves, _ = cut(quad, spec['parts'])
        leaves = [leaf for leaf in leaves if leaf[0]]
        rings = mosaic_rings([q for _, q in leaves], BORDER_STEP)
        for (number, q), ring in sorted(zip(leaves, rings), key=lambda x: x[0][0]):
            polygon = [ring]
            if spec.get('hole') and spec['hole'][0] == number:
                polygon.append(ring_of(hole_polygon(q, spec['hole']), BORDER_STEP)[::-1])
            result.append(dict(kecamatan='Kalianyar', kelurahan=spec['kelurahan'], kawasan=spec['nama'],
                               rtrw='RT %03d RW %03d' % (number, spec['rw']), polygon=polygon, quad=q))
    return result


def build_kawasan(rts):
    result = []
    for spec in KAWASAN:
        mine = [rt for rt in rts if rt['kawasan'] == spec['nama']]
        parts = union([ring for rt in mine for ring in rt['polygon']])
        assert len(parts) == 1, spec['nama']
        result.append(dict(kode=spec['kode'], kawasan=spec['nama'], kelurahan=spec['kelurahan'],
                           tipologi=spec['tipologi'], polygon=parts[0]))
    return result


def build_decree(seed):
    """The outlines of the decree: drawn earlier, coarser, a little beside, and with the school still inside."""
    rnd, result = random.Random(seed), []
    for spec in KAWASAN:
        quad, _ = carve(spec)
        grow = rnd.choice((-1, 1)) * rnd.uniform(.003, .009)
        centre = inner(quad, .5, .5)
        moved = []
        for p in quad:
            dx = grow if p[0] > centre[0] else -grow
            dy = grow if p[1] > centre[1] else -grow
            moved.append((p[0] + dx + rnd.uniform(-.011, .011), p[1] + dy + rnd.uniform(-.011, .011)))
        result.append(dict(kode=spec['kode'], kawasan=spec['nama'], polygon=[ring_of(moved, 70.0)]))
    return result


def _cells(boxes):
    us = sorted({x for b in boxes for x in b[:2]})
    vs = sorted({x for b in boxes for x in b[2:]})
    return [(a, b, c, d) for a, b in zip(us, us[1:]) for c, d in zip(vs, vs[1:])]


def _centre(box):
    return ((box[0] + box[1]) / 2, (box[2] + box[3]) / 2)


def _partition(name_of, boxes):
    """Cut the plane by all box sides, name each piece, merge equal names: {name: [polygon...]}."""
    named = [(name_of(_centre(c)), c) for c in _cells(boxes)]
    named = [(n, c) for n, c in named if n]
    rings = mosaic_rings([box_polygon(c) for _, c in named], SOFT_STEP)
    return {name: union([r for (n, _), r in zip(named, rings) if n == name]) for name in sorted({n for n, _ in named})}


def in_city(p):
    return any(in_box(p, b) for b in CITY)


# Both partitions are cut by the same lines, so that their outer borders have the same vertices.
CUTS = CITY + [(0, 2, 0, 2), (2, 4, 0, 2), (0, 4, 2, 4)] + [b for _, b in ZONES]


def build_kelurahan():
    def name_of(p):
        if not in_city(p):
            return None
        return 'Sumberwangi' if p[1] > 2 else 'Kalianyar' if p[0] < 2 else 'Tegalsari'
    return _partition(name_of, CUTS)


def build_zones():
    def name_of(p):
        if not in_city(p):
            return None
        found = 'Permukiman'
        for name, box in ZONES:
            if in_box(p, box):
                found = name
        return found
    return _partition(name_of, CUTS)


# ---- fabric: streets and buildings ----

class Fabric:
    """Streets (width class -> lines in plane metres) and buildings (plane rings)."""

    def __init__(self, seed, frame):
        self.rnd = random.Random(seed)
        self.frame = frame
        self.streets = {'main': [], 'collector': [], 'lane': [], 'alley': [], 'bund': []}
        self.houses, self.halls, self.fields, self.greens, self.yards, self.trees, self.paths = [], [], [], [], [], [], []
        self.fill()

    def fill(self):
        for k in (1, 3):
            self.street('main', (k, 0), (k, 4))
            self.street('main', (0, k), (4, k))
        self.street('collector', (2, 0), (2, 1.93))
        self.street('collector', (2, 2.07), (2, 4))
        for v in (1.94, 2.06):
            self.street('alley', (0, v), (4, v))
        for box in PARKS:
            self.greens.append(ring_of(box_polygon(box), 12))
            self.park(box)
        for box in FIELDS:
            self.paddy(box_polygon(box))
        for u in range(4):
            for v in range(4):
                self.cell(u, v)

    def park(self, box):
        """Two paths and trees, in drawn order after the green."""
        quad, rnd = tuple(box_polygon(box)), self.rnd
        for a, b in (((0, .35), (1, .62)), ((.42, 0), (.60, 1))):
            self.paths.append(curve(inner(quad, *a), inner(quad, *b), 6.0))
        for _ in range(60):
            s, t = rnd.uniform(.06, .94), rnd.uniform(.06, .94)
            if abs(t - (.35 + .27 * s)) > .07 and abs(s - (.42 + .18 * t)) > .07:
                self.tree(inner(quad, s, t), rnd.uniform(2.4, 4.4))

    def tree(self, p, radius):
        x, y = to_plane(*p)
        ring = [(x + radius * math.cos(k * math.pi / 5), y + radius * math.sin(k * math.pi / 5)) for k in range(10)]
        self.trees.append(ring + ring[:1])

    def street(self, kind, p, q):
        self.streets[kind].append(curve(p, q, 6.0))

    def cell(self, u, v):
        specs = [s for s in KAWASAN if s['cell'] == (u, v)]
        if not specs:
            return self.blocks(cell_quad((u, v)), self.town_grain(), 0)
        if len(specs) > 1:
            low, high = split(cell_quad((u, v)), 'h', *HALVES[(u, v)])
            self.street('lane', low[3], low[2])
        for spec in specs:
            quad, rest = carve(spec)
            for k, p in enumerate(quad):
                self.street('lane', p, quad[(k + 1) % 4])
            for other in rest:
                for k in range(4):
                    p, q = other[k], other[(k + 1) % 4]
                    on_edge = any(abs(p[i] - q[i]) < 1e-9 and abs(p[i] - round(p[i])) < 1e-9 for i in (0, 1))
                    if not on_edge:
                        self.street('lane', p, q)
                self.blocks(other, self.town_grain(), 1)
            leaves, lines = cut(quad, spec['parts'])
            for line in lines:
                self.street('alley', *line)
            for number, leaf in leaves:
                skip = hole_polygon(leaf, spec['hole']) if spec.get('hole') and spec['hole'][0] == number else None
                self.blocks(leaf, spec['grain'] if number else self.town_grain(), 2, skip)
                if skip:
                    self.school(skip)

    def town_grain(self):
        return self.rnd.choice([(7.5, 10, 70), (8.5, 11, 84), (10, 12.5, 90), (7, 9, 64), (12, 14, 96)])

    def sides(self, quad):
        a, b, c, d = (to_plane(*p) for p in quad)
        return (distance(a, b) + distance(d, c)) / 2, (distance(a, d) + distance(b, c)) / 2

    def visible(self, quad):
        x0, y0, x1, y1 = self.frame
        pts = [to_plane(*p) for p in quad]
        return (max(p[0] for p in pts) > x0 - 30 and min(p[0] for p in pts) < x1 + 30 and
                max(p[1] for p in pts) > y0 - 30 and min(p[1] for p in pts) < y1 + 30)

    def blocks(self, quad, grain, depth, skip=None):
        if not self.visible(quad):
            return
        width, height = self.sides(quad)
        long_limit, short_limit = grain[2] * self.rnd.uniform(.8, 1.25), 2.35 * grain[1] + 3
        if max(width, height) > long_limit:
            direction = 'v' if width >= height else 'h'
        elif min(width, height) > short_limit * 1.25:
            direction = 'h' if width >= height else 'v'
        else:
            return self.block(quad, grain, skip)
        if depth == 1 and self.rnd.random() < .3:
            grain = self.town_grain()
        t = self.rnd.uniform(.36, .64)
        slant = self.rnd.uniform(-.09, .09)
        a, b = split(quad, direction, t - slant, t + slant)
        line = (a[1], a[2]) if direction == 'v' else (a[3], a[2])
        if not any(in_box(mix(*line, x), f) for f in FIELDS + PARKS for x in (.1, .5, .9)):
            size = max(width, height)
            self.street('lane' if size > 190 else 'alley', *line)
        self.blocks(a, grain, depth + 1, skip)
        self.blocks(b, grain, depth + 1, skip)

    def block(self, quad, grain, skip):
        """Two rows of houses back to back along the longer side, or now and then a hall, a yard or a green."""
        width, height = self.sides(quad)
        if min(width, height) < 6:
            return
        centre = inner(quad, .5, .5)
        chance = self.rnd.random()
        main_side = min(min(abs(p[0] - k) for k in (1, 3) for p in quad), min(abs(p[1] - k) for k in (1, 3) for p in quad)) < .03
        if chance < .018 and grain[0] > 6 and not skip:
            polygon = [inner(quad, s, t) for s, t in ((.06, .08), (.94, .08), (.94, .92), (.06, .92))]
            if not self.blocked(polygon, None):
                self.yards.append(ring_of(polygon, 8))
            return
        if (chance < .05 and grain[0] > 6.8) or (main_side and chance < .16):
            return self.hall(quad, width, height, skip)
        turn = height > width
        if turn:
            quad, width, height = (quad[1], quad[2], quad[3], quad[0]), height, width
        rows = max(1, round((height - 2.5) / (grain[1] * 1.12)))
        edge = 1.9 / height
        for row in range(rows):
            t0 = edge + row * (1 - 2 * edge) / rows
            t1 = edge + (row + 1) * (1 - 2 * edge) / rows
            self.row(quad, width, height, t0, t1, row, rows, grain, main_side, skip)

    def row(self, quad, width, height, t0, t1, row, rows, grain, main_side, skip):
        rnd, x = self.rnd, 2.0
        while x < width - 2.0 - grain[0] * .55:
            w = grain[0] * rnd.uniform(.72, 1.38)
            if rnd.random() < .09:
                w *= 1.7
            w = min(w, width - 2.0 - x)
            s0, s1 = x / width, (x + w - rnd.choice((.35, .5, .7, 1.3))) / width
            x += w
            if rnd.random() < (.05 if grain[0] < 6.5 else .10):
                spot = inner(quad, (s0 + s1) / 2, (t0 + t1) / 2)
                if rnd.random() < .45 and not self.blocked([spot], skip):
                    self.tree(spot, rnd.uniform(1.7, 2.9))
                continue
            front, back = rnd.uniform(0, 1.3) / height, rnd.uniform(.2, 2.2 if grain[0] > 6.5 else 1.2) / height
            low, high = (t0 + front, t1 - back) if row == 0 and rows > 1 else (t0 + back, t1 - front)
            if high - low < 3 / height or s1 - s0 < 2.4 / width:
                continue
            j = .35 / height
            pts = [(s0, low + rnd.uniform(-j, j)), (s1, low + rnd.uniform(-j, j)), (s1, high), (s0, high)]
            if rnd.random() < .28 and s1 - s0 > 5 / width:   # an L-shaped house
                sm, tm = s0 + (s1 - s0) * rnd.uniform(.4, .65), low + (high - low) * rnd.uniform(.45, .7)
                pts = [(s0, low), (s1, low), (s1, tm), (sm, tm), (sm, high), (s0, high)]
            self.building([inner(quad, s, t) for s, t in pts], skip, main_side and rnd.random() < .35)

    def hall(self, quad, width, height, skip):
        r = self.rnd
        m, n = 4.5 / width, 4.5 / height
        form = r.random()
        if form < .4:
            shapes = [[(m, n), (1 - m, n), (1 - m, .42), (.5, .42), (.5, 1 - n), (m, 1 - n)]]
        elif form < .75:
            k = r.uniform(.4, .6)
            shapes = [[(m, n), (k - m / 2, n), (k - m / 2, 1 - n), (m, 1 - n)], [(k + m, n), (1 - m, n), (1 - m, .7), (k + m, .7)]]
        else:
            shapes = [[(m, n), (1 - m, n), (1 - m, 1 - n), (m, 1 - n)]]
        for shape in shapes:
            if max(p[0] for p in shape) - min(p[0] for p in shape) > 0:
                self.building([inner(quad, s, t) for s, t in shape], skip, True)

    def school(self, polygon):
        """The cut-out: a yard with three long buildings round it."""
        self.yards.append(ring_of(polygon, 8))
        for s0, s1, t0, t1 in ((.10, .28, .12, .88), (.36, .90, .70, .90), (.72, .90, .12, .60)):
            self.building([inner(polygon, s, t) for s, t in ((s0, t0), (s1, t0), (s1, t1), (s0, t1))], None, True)

    def blocked(self, points, skip):
        closed = [to_plane(*p) for p in skip] if skip else None
        for p in points:
            if not RIVER[2] - .034 > p[1] and not p[1] > RIVER[3] + .034:
                return True
            if min(abs(p[0] - 1), abs(p[0] - 3)) < .020 or min(abs(p[1] - 1), abs(p[1] - 3)) < .021 or abs(p[0] - 2) < .013:
                return True
            if any(in_box(p, b, .012) for b in PARKS) or any(in_box(p, b, .006) for b in FIELDS):
                return True
            if closed and contains(closed + closed[:1], to_plane(*p)):
                return True
        return False

    def building(self, points, skip, large):
        if self.blocked(points, skip):
            return
        ring = [to_plane(*p) for p in points]
        if abs(signed_area(ring + ring[:1])) < 11:
            return
        (self.halls if large else self.houses).append(ring + ring[:1])

    def paddy(self, polygon):
        quads, rnd = [tuple(polygon)], self.rnd
        while quads:
            quad = quads.pop()
            width, height = self.sides(quad)
            if max(width, height) < rnd.uniform(38, 75):
                self.fields.append((rnd.randrange(3), ring_of(quad, 10)))
                for k in range(4):
                    self.street('bund', quad[k], quad[(k + 1) % 4])
                continue
            t, slant = rnd.uniform(.4, .6), rnd.uniform(-.07, .07)
            quads += split(quad, 'v' if width > height else 'h', t - slant, t + slant)
