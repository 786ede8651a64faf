"""Scores after Permen PUPR 14/2018 in exact fractions, missing figures as ranges. Shares no code with the program."""
from fractions import Fraction

INDICATORS = ['1a', '1b', '1c', '2a', '2b', '3a', '3b', '4a', '4b', '4c', '5a', '5b', '6a', '6b', '7a', '7b']
BASES = ['luas_ha', 'bangunan_unit', 'penduduk_jiwa', 'kk', 'jalan_ideal_m', 'drainase_ideal_m']
BASE_OF = {'1a': 'bangunan_unit', '1b': 'luas_ha', '1c': 'bangunan_unit', '2a': 'jalan_ideal_m', '2b': 'jalan_ideal_m',
           '3a': 'kk', '3b': 'kk', '4a': 'luas_ha', '4b': 'drainase_ideal_m', '4c': 'drainase_ideal_m',
           '5a': 'kk', '5b': 'kk', '6a': 'kk', '6b': 'kk', '7a': 'bangunan_unit', '7b': 'bangunan_unit'}
NAMES = {'heavy': 'KUMUH BERAT', 'moderate': 'KUMUH SEDANG', 'light': 'KUMUH RINGAN', 'none': 'TIDAK KUMUH'}


def percent(volume, base):
    """Half-up to two decimals, clamped to 0..100; base 0 counts as 0 %."""
    if base == 0:
        return Fraction(0)
    exact = min(max(Fraction(100) * volume / base, Fraction(0)), Fraction(100))
    return Fraction((exact * 200 + 1) // 2, 100)


def value(volume, base):
    p = percent(volume, base)
    return 5 if p >= 76 else 3 if p >= 51 else 1 if p >= 25 else 0


def class_of(total):
    return 'heavy' if total >= 60 else 'moderate' if total >= 38 else 'light' if total >= 16 else 'none'


def value_range(rows, indicator):
    """Smallest and largest value of one indicator over the sum of rows; cells are text, '' is missing.

    A missing base may be any amount from 0 on. As large as one likes, it brings the share to 0; at 0 it leaves what the
    other rows say. Where its volume is missing too, that part may be as large as one likes and fail as a whole.
    """
    low, high, base = Fraction(0), Fraction(0), Fraction(0)
    base_missing = both_missing = False
    for row in rows:
        row_base, row_volume = row[BASE_OF[indicator]], row[indicator + '_vol']
        if row_base == '':
            base_missing = True
            both_missing = both_missing or row_volume == ''
        else:
            base += Fraction(row_base)
        if row_volume != '':
            low += Fraction(row_volume)
            high += Fraction(row_volume)
        elif row_base != '':
            high += Fraction(row_base)
    if not base_missing:
        return value(low, base), value(high, base)
    if both_missing or (base == 0 and high > 0):
        return 0, 5
    return 0, value(high, base)


def score(rows):
    """Total and class of the sum of rows, as a dict with min and max; total and class are None when open."""
    ranges = {i: value_range(rows, i) for i in INDICATORS}
    low, high = sum(r[0] for r in ranges.values()), sum(r[1] for r in ranges.values())
    classes = class_of(low), class_of(high)
    return {'total': low if low == high else None, 'total_min': low, 'total_max': high,
            'class': classes[0] if classes[0] == classes[1] else None, 'class_min': classes[0], 'class_max': classes[1],
            'values': {i: (r[0] if r[0] == r[1] else list(r)) for i, r in ranges.items()}}


def population_value(rows):
    """Consideration for population density in a medium city: > 200 -> 5, > 150 -> 3, else 1; None when missing."""
    if any(r['penduduk_jiwa'] == '' or r['luas_ha'] == '' for r in rows):
        return None
    density = sum(Fraction(r['penduduk_jiwa']) for r in rows) / sum(Fraction(r['luas_ha']) for r in rows)
    return 5 if density > 200 else 3 if density > 150 else 1


def considerations_class(points):
    return 'high' if points >= 11 else 'medium' if points >= 6 else 'low'


def classification(slum_class, considerations, legal):
    """(code, priority) or (None, None) when the class is not slum or something is unknown."""
    if slum_class in (None, 'none') or considerations is None or legal is None:
        return None, None
    k = ['high', 'medium', 'low'].index(considerations)
    c = ['heavy', 'moderate', 'light'].index(slum_class)
    return 'ABC'[c] + str(1 + 2 * k + (0 if legal else 1)), 3 * k + c + 1
