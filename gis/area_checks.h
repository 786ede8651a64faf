#pragma once

// The checks that look at shapes. Rules about figures alone are in core/rules. Hectares in parameters are decimal text
// with a point. Places are in the project's coordinate system.

#include <stop_token>
#include <vector>

#include "core/base/result.h"
#include "core/model/finding.h"
#include "core/model/snapshot.h"

namespace kawasan {

/// Findings by rule, in the snapshot's order; acceptances of the snapshot applied.
///
/// rule                   severity  subjects               parameters
/// invalid-geometry       error     area                   {reason} as gis/validity.h
/// overlap                warning   two RT or two kawasan  {hectares} plane, above 1 m2, not decided; {decided} when it
///                                                         was, and has changed by more than 0.01 ha since
/// duplicate-shape        error     two RT or two kawasan  {hectares} of what is drawn twice; instead of overlap
/// rt-outside-kelurahan   warning   RT, kelurahan          {hectares} {percent} of the RT beyond it, above 1 %
/// rt-in-two-kawasan      warning   RT, kawasan ...        {hectares} of the smaller part; above 1 % of the RT
/// rt-partly-in-kawasan   warning   RT, kawasan            {kawasan} name {inside} {outside} {drawn} hectares {percent}
///                                                         inside; from 5 % and 0.01 ha outside
/// kawasan-differs        warning   RT[, kawasan drawn][, kawasan recorded]  {drawn} {recorded} names; {field} is
///                                                         "drawn" or "recorded" where there is none of that kind
/// rt-in-no-kawasan       info      RT                     recorded in none, and no part of it is drawn in one
/// hectares-differ        warning   RT                     {drawn} {verified} hectares {percent} {survey}
/// verified-above-drawn   warning   kawasan                {drawn} {verified} hectares {percent} {survey}
/// decree-differs         warning   kawasan                {field}=drawn, see core/rules/decree_checks.h
/// decree-not-drawn       warning   kawasan                {number} of the decree
/// spatial-plan           warning   kawasan                {hectares} {percent} beyond settlement zones
/// spatial-plan-inside    info      kawasan                {hectares} said not to conform, but all in settlement zones
///
/// kawasan-differs: the RT lies by more than half in another kawasan than recorded, or in none; or it is recorded in
/// none and a part lies in one. rt-partly-in-kawasan:
/// it lies by more than half in the one recorded and otherwise in none; hectares are ellipsoidal. hectares-differ:
/// verified hectares of `survey` (null: not checked) and drawn ellipsoidal hectares differ by more than 5 % of the
/// drawn. verified-above-drawn: what is known of the verified hectares of its RT is by more than 5 % more than the
/// kawasan is drawn; less is no contradiction, as not all of it need be surveyed. spatial-plan: the legality record
/// says that a kawasan conforms, but part of it lies outside every settlement zone (criteria: the whole location must
/// lie inside); only where zones are drawn.
///
/// Errors: UnknownCrs (the project's), Cancelled.
[[nodiscard]] Result<std::vector<Finding>> checkAreas(const Snapshot& snapshot, const Survey* survey,
                                                      const std::stop_token& stop = {});

}  // namespace kawasan
