"""Invented activities per RT, year by year: works that are done and works that are planned."""
from fractions import Fraction

import places
from scoring import BASE_OF, INDICATORS, score

COLUMNS = ['tahun', 'kelurahan', 'rtrw', 'kriteria', 'volume', 'kegiatan', 'nama_kegiatan', 'sumber_dana', 'anggaran_rp',
           'realisasi_rp', 'wkt']
KEEPER_COLUMNS = ['nama_kpp', 'kode_kpp', 'alamat_kpp', 'tanggal_kpp', 'anggota_l', 'anggota_p']
LAST_DONE = 2021
YEARS = (2020, 2021, 2022, 2023)
TAKEN = Fraction(9, 10)     # of what fails; the rest is left to the people and the next plan
STEP = 500_000              # rupiah, as budgets are written

# work, name, criteria (the first row bears the money), rupiah a unit, units of the work from the volumes taken off
WORKS = {
    'road': ('Jalan Paving Block', 'Pavingisasi gang', ('2b', '2a', '7a'), 900_000, lambda v: max(v['2a'], v['2b'])),
    'drain': ('Drainase Lingkungan', 'Saluran tepi gang', ('4b', '4c', '4a'), 1_150_000, lambda v: v['4b'] + v['4c']),
    'water': ('Sambungan Rumah', 'Sambungan air minum', ('3a', '3b'), 2_750_000, lambda v: max(v['3a'], v['3b'])),
    'sewage': ('Septictank Komunal', 'Tangki septik komunal', ('5b', '5a'), 6_500_000, lambda v: max(v['5a'], v['5b'])),
    'waste': ('Gerobak/Motor Sampah', 'Motor sampah', ('6b', '6a'), 38_000_000, lambda v: -(-max(v['6a'], v['6b']) // 150)),
    'fire': ('APAR', 'Alat pemadam api ringan', ('7b',), 1_100_000, lambda v: -(-v['7b'] // 10)),
    'houses': ('Rehab RTLH', 'Rehabilitasi rumah tidak layak huni', ('1c',), 22_500_000, lambda v: v['1c'])}

# year, kawasan, works with their source, RT left out: their land is not settled yet
PROGRAMME = (
    (2020, 'Kampung Jagalan', {'road': 'BPM', 'drain': 'APBD II'}, ()),
    (2020, 'Sumberwangi Wetan', {'waste': 'Dana Kelurahan', 'fire': 'Dana Kelurahan'}, ()),
    (2021, 'Kampung Jagalan', {'water': 'DAK', 'sewage': 'DAK'}, ()),
    (2021, 'Pasar Lama', {'drain': 'BPM', 'water': 'APBD II', 'waste': 'Dana Kelurahan', 'fire': 'CSR'}, ()),
    (2022, 'Kampung Jagalan', {'waste': 'Dana Kelurahan', 'fire': 'CSR', 'houses': 'APBD Provinsi'}, ()),
    (2022, 'Bantaran Kali Wangi', {'road': 'APBN reguler', 'drain': 'APBN reguler', 'water': 'DAK', 'sewage': 'DAK'},
     ('RT 004 RW 001', 'RT 005 RW 001')),
    (2022, 'Tegalsari Lor', {'road': 'APBD II', 'drain': 'APBD II', 'water': 'DAK'}, ()),
    (2022, 'Tambakrejo Kidul', {'drain': 'BPM', 'water': 'BPM', 'fire': 'CSR'}, ()),
    (2023, 'Bantaran Kali Wangi', {'waste': 'Dana Kelurahan', 'fire': 'CSR', 'houses': 'APBD Provinsi'},
     ('RT 004 RW 001', 'RT 005 RW 001')),
    (2023, 'Kampung Bandaran', {'road': 'APBN reguler', 'drain': 'APBN reguler', 'water': 'DAK', 'sewage': 'DAK',
                                'waste': 'Dana Kelurahan'}, ()),
    (2023, 'Tegalsari Lor', {'sewage': 'DAK', 'waste': 'Dana Kelurahan', 'fire': 'CSR'}, ()),
    (2023, 'Kebonagung', {'road': 'APBD II', 'drain': 'APBD II', 'sewage': 'APBD Provinsi'}, ()),
    (2023, 'Sumberwangi Lor', {'drain': 'APBD II'}, ()))

# What a real programme lacks as well: no money known, no source named, nothing known of what was spent.
NO_AMOUNT = (2023, 'RT 001 RW 003', 'sewage')
NO_SOURCE = (2023, 'RT 002 RW 004', 'road')
NOT_DRAWN = ('Sumberwangi', 'RT 001 RW 004')     # its records disagree about the kawasan
NOT_ACCOUNTED = (2021, 'RT 002 RW 001', 'sewage')

# Users who keep a work up: one group in full, one of which nobody counted the members. The others are not formed yet.
KEEPERS = {
    (2020, 'RT 001 RW 001', 'road'): ('KPP Jagalan Bersih', 'KPP-01', 'Gang Jagalan 2, Tegalsari', '2020-12-05', 9, 6),
    (2020, 'RT 001 RW 001', 'drain'): ('KPP Tirta Jagalan', 'KPP-02', 'Gang Jagalan 5, Tegalsari', '2020-12-12', '', '')}


def taken(row, indicator):
    """What a work takes off, never more than fails; None where nothing is known or nothing fails."""
    cell = row[indicator + '_vol']
    if cell == '' or Fraction(cell) <= 0:
        return None
    part = Fraction(cell) * TAKEN
    part = Fraction(int(part * 10000), 10000) if BASE_OF[indicator] == 'luas_ha' else Fraction(int(part))
    return part if part > 0 else None


def cell_of(volume):
    return str(int(volume)) if volume.denominator == 1 else '%.4f' % float(volume)


def where(row):
    return row['kelurahan'], row['rtrw']


def activity(year, key, source, row, place, drawn):
    """Rows of one activity in one RT: the first bears the money, the others go on with it."""
    work, name, criteria, price, units = WORKS[key]
    volumes = {i: taken(row, i) for i in criteria}
    amount = -(-int(units({i: v or 0 for i, v in volumes.items()}) * price) // STEP) * STEP
    if amount == 0:
        return []       # nothing of this kind fails here
    mark = (year, row['rtrw'], key)
    rows = [{'tahun': year, 'kelurahan': row['kelurahan'], 'rtrw': row['rtrw'], 'kriteria': i, 'volume': cell_of(v),
             'kegiatan': work, 'nama_kegiatan': name + ' ' + row['rtrw']} for i, v in volumes.items() if v is not None]
    first = rows[0]
    first['sumber_dana'] = '' if mark == NO_SOURCE else source
    first['wkt'] = places.place(work, drawn if where(row) != NOT_DRAWN else None)
    first['anggaran_rp'] = '' if mark == NO_AMOUNT else amount
    if year <= LAST_DONE and mark != NOT_ACCOUNTED:     # tenders end a little below the budget
        first['realisasi_rp'] = amount * (100 - (place * 7 + year) % 5) // 100
    first.update(zip(KEEPER_COLUMNS, KEEPERS.get(mark, ())))
    return rows


def make_activities(rows, drawn):
    """Rows of what is done and rows of what is planned; `drawn`: polygons by kelurahan and RT. The RT without a polygon is left out: nobody knows where it lies."""
    done, planned = [], []
    for year, kawasan, works, left_out in PROGRAMME:
        mine = [r for r in rows if r['kawasan'] == kawasan and r['rtrw'] not in left_out and r['rtrw'] != 'RT 009 RW 003']
        for key, source in works.items():
            for place, row in enumerate(mine):
                (done if year <= LAST_DONE else planned).extend(
                    activity(year, key, source, row, place, drawn.get(where(row))))
    gaps = [[r.get(c) == '' for r in done + planned].count(True) for c in ('sumber_dana', 'anggaran_rp')]
    assert gaps == [1, 1], 'a change of the programme lost what is not known'
    return done, planned


def after(rows, activities, year):
    """The figures with what was booked up to the end of the year taken off, not below 0."""
    result = []
    for row in rows:
        left = dict(row)
        for booked in activities:
            if booked['tahun'] <= year and (booked['kelurahan'], booked['rtrw']) == (row['kelurahan'], row['rtrw']):
                column = booked['kriteria'] + '_vol'
                left[column] = cell_of(max(Fraction(left[column]) - Fraction(booked['volume']), Fraction(0)))
        result.append(left)
    return result


def expect(names, rows, drawn, activities):
    """Total and class of each kawasan at the end of each year."""
    matched = [r for r in rows if (r['kelurahan'], r['rtrw']) in drawn]
    result = []
    for year in YEARS:
        left = after(matched, activities, year)
        scores = {n: score([r for r in left if r['kawasan'] == n]) for n in names}
        result.append({'year': year, 'kawasan': [dict(kawasan=n, **{k: s[k] for k in ('total', 'total_min', 'total_max', 'class')})
                                                 for n, s in scores.items()]})
    return result


assert all(i in INDICATORS for work in WORKS.values() for i in work[2])
