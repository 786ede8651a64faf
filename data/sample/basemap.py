"""Draws peta_dasar.tif: rasterised four times too fine, averaged down, reduced to a palette, tiled, with overviews."""
import json
import math
import os
import subprocess

WIDTHS = {'main': 11.0, 'casing': 13.4, 'collector': 7.0, 'lane': 4.6, 'alley': 2.6, 'bund': 1.0}
COLOURS = {'ground': (0xF6, 0xF4, 0xEF), 'field0': (0xE6, 0xEF, 0xD8), 'field1': (0xE0, 0xEB, 0xCF), 'field2': (0xEA, 0xF1, 0xDD),
           'bund': (0xF1, 0xF4, 0xE6), 'green': (0xD9, 0xE8, 0xC8), 'tree': (0xC8, 0xDC, 0xB2), 'yard': (0xEF, 0xEC, 0xE4), 'river': (0xBB, 0xD7, 0xE6),
           'bank': (0xA5, 0xC6, 0xD8), 'white': (0xFF, 0xFF, 0xFF), 'casing': (0xE4, 0xD9, 0xB8), 'main': (0xFF, 0xF6, 0xDC),
           'house': (0xDD, 0xD9, 0xD1), 'hall': (0xD1, 0xCB, 0xC0)}
FINE = 4


def thick(line, width):
    """A line as overlapping plane polygons: a box per piece, a disc per vertex."""
    r, shapes = width / 2, []
    for (x1, y1), (x2, y2) in zip(line, line[1:]):
        length = math.hypot(x2 - x1, y2 - y1)
        if length == 0:
            continue
        nx, ny = -(y2 - y1) / length * r, (x2 - x1) / length * r
        shapes.append([(x1 + nx, y1 + ny), (x2 + nx, y2 + ny), (x2 - nx, y2 - ny), (x1 - nx, y1 - ny), (x1 + nx, y1 + ny)])
    for x, y in line:
        disc = [(x + r * math.cos(k * math.pi / 6), y + r * math.sin(k * math.pi / 6)) for k in range(12)]
        shapes.append(disc + disc[:1])
    return shapes


def layers(fabric, river):
    """(colour, rings) in painting order."""
    def roads(kind, width=None):
        return [s for line in fabric.streets[kind] for s in thick(line, width or WIDTHS[kind])]
    yield 'white', roads('alley')
    yield 'white', roads('lane')
    yield 'white', roads('collector')
    for k in range(3):
        yield 'field%d' % k, [ring for n, ring in fabric.fields if n == k]
    yield 'bund', roads('bund')
    yield 'green', fabric.greens
    yield 'white', [s for line in fabric.paths for s in thick(line, 2.6)]
    yield 'yard', fabric.yards
    yield 'tree', fabric.trees
    yield 'house', fabric.houses
    yield 'hall', fabric.halls
    yield 'bank', [s for ring in river for s in thick(ring, 2.0)]
    yield 'river', river
    yield 'casing', roads('main', WIDTHS['casing'])
    yield 'main', roads('main')


def run(*arguments):
    subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL)


def write_geojson(path, rings):
    with open(path, 'w', encoding='utf-8') as out:
        json.dump({'type': 'FeatureCollection', 'crs': {'type': 'name', 'properties': {'name': 'urn:ogc:def:crs:EPSG::32749'}},
                   'features': [{'type': 'Feature', 'properties': {}, 'geometry': {'type': 'Polygon', 'coordinates': [r]}}
                                for r in rings]}, out)


def palette():
    """Pure colours and the mixes that edges produce; index 0 is the ground."""
    names = ['ground', 'house', 'hall', 'white', 'river', 'bank', 'main', 'casing', 'green', 'field0', 'field1', 'field2', 'bund', 'yard', 'tree']
    result = [COLOURS[n] for n in names]
    pairs = [('ground', 'house', 4), ('ground', 'hall', 4), ('house', 'white', 2), ('hall', 'white', 2), ('ground', 'bank', 3),
             ('bank', 'river', 1), ('casing', 'main', 2), ('casing', 'ground', 3), ('casing', 'house', 1), ('casing', 'river', 2),
             ('green', 'white', 2), ('green', 'ground', 2), ('tree', 'green', 1), ('tree', 'ground', 3), ('field1', 'white', 1),
             ('field1', 'bund', 1), ('bank', 'white', 2), ('bank', 'field1', 2)]
    for a, b, steps in pairs:
        for k in range(1, steps + 1):
            c = tuple(round(x + (y - x) * k / (steps + 1)) for x, y in zip(COLOURS[a], COLOURS[b]))
            if c not in result:
                result.append(c)
    assert len(result) <= 256
    return result


def to_indices(rgb, colours):
    nearest, out = {}, bytearray(len(rgb) // 3)
    for k in range(len(out)):
        key = rgb[3 * k:3 * k + 3]
        index = nearest.get(key)
        if index is None:
            index = min(range(len(colours)), key=lambda i: (sum((a - b) ** 2 for a, b in zip(key, colours[i])), i))
            nearest[key] = index
        out[k] = index
    return bytes(out)


def draw(fabric, river, frame, pixel, work, target):
    x0, y0, x1, y1 = frame
    cols, rows = round((x1 - x0) / pixel), round((y1 - y0) / pixel)
    fine = os.path.join(work, 'fine.tif')
    corners = [str(v) for v in (x0, y1, x1, y0)]
    burn = [a for c in COLOURS['ground'] for a in ('-burn', str(c))]
    run('gdal_create', '-q', '-of', 'GTiff', '-outsize', str(cols * FINE), str(rows * FINE), '-bands', '3', '-ot', 'Byte',
        '-a_srs', 'EPSG:32749', '-a_ullr', *corners, *burn, '-co', 'BIGTIFF=NO', '-co', 'INTERLEAVE=BAND', fine)
    for number, (colour, rings) in enumerate(layers(fabric, river)):
        path = os.path.join(work, 'layer%02d.geojson' % number)
        write_geojson(path, rings)
        burn = [a for c in COLOURS[colour] for a in ('-burn', str(c))]
        run('gdal_rasterize', '-q', '-b', '1', '-b', '2', '-b', '3', *burn, path, fine)
    coarse = os.path.join(work, 'coarse.bin')
    run('gdal_translate', '-q', '-of', 'ENVI', '-co', 'INTERLEAVE=BIP', '-r', 'average', '-outsize', str(cols), str(rows), fine, coarse)
    with open(coarse, 'rb') as source:
        indices = to_indices(source.read(), palette())
    with open(os.path.join(work, 'indices.bin'), 'wb') as out:
        out.write(indices)
    table = ''.join('<Entry c1="%d" c2="%d" c3="%d" c4="255"/>' % c for c in palette())
    vrt = os.path.join(work, 'indices.vrt')
    with open(vrt, 'w', encoding='utf-8') as out:
        out.write('<VRTDataset rasterXSize="%d" rasterYSize="%d"><SRS>EPSG:32749</SRS><GeoTransform>%r,%r,0,%r,0,%r</GeoTransform>'
                  '<VRTRasterBand dataType="Byte" band="1" subClass="VRTRawRasterBand"><ColorInterp>Palette</ColorInterp>'
                  '<ColorTable>%s</ColorTable><SourceFilename relativeToVRT="1">indices.bin</SourceFilename><ImageOffset>0</ImageOffset>'
                  '<PixelOffset>1</PixelOffset><LineOffset>%d</LineOffset></VRTRasterBand></VRTDataset>'
                  % (cols, rows, x0, pixel, y1, -pixel, table, cols))
    if os.path.exists(target):
        os.remove(target)
    run('gdal_translate', '-q', '-of', 'GTiff', '-co', 'TILED=YES', '-co', 'BLOCKXSIZE=512', '-co', 'BLOCKYSIZE=512',
        '-co', 'COMPRESS=DEFLATE', '-co', 'ZLEVEL=9', vrt, target)
    run('gdaladdo', '-q', '-r', 'average', '--config', 'ZLEVEL_OVERVIEW', '9', '--config', 'GDAL_TIFF_OVR_BLOCKSIZE', '256',
        target, '2', '4', '8', '16')
