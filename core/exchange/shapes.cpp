#include "core/exchange/shapes.h"

#include <array>

namespace tocsin::exchange {

namespace {

/// What every person's record has; the other tables follow on it.
constexpr std::array kPerson{
    Simple{"name", "person.family_name", Taken::Text},
    Simple{"forename", "person.forename", Taken::Text},
    Simple{"date_of_birth", "person.date_of_birth", Taken::Date},
    Simple{"sex_id", "person.sex", Taken::Code},
    Simple{"country_of_birth_id", "person.country_of_birth", Taken::Code},
    Simple{"place_of_birth", "person.place_of_birth", Taken::Text},
    Simple{"languages_spoken_ids", "person.languages", Taken::Codes},
    Simple{"height", "description.height_cm", Taken::Centimetres},
    Simple{"weight", "description.weight_kg", Taken::Kilograms},
    Simple{"eyes_colors_id", "description.eyes", Taken::Codes},
    Simple{"hairs_id", "description.hair", Taken::Codes},
    Simple{"distinguishing_marks", "description.distinguishing_marks", Taken::Text},
};

constexpr std::array kMissing{
    Simple{"birth_name", "person.birth_name", Taken::Text},
    Simple{"father_name", "person.father_family_name", Taken::Text},
    Simple{"father_forename", "person.father_forename", Taken::Text},
    Simple{"mother_name", "person.mother_family_name", Taken::Text},
    Simple{"mother_forename", "person.mother_forename", Taken::Text},
    Simple{"date_of_event", "missing.date_of_event", Taken::Date},
    Simple{"place", "missing.place", Taken::Text},
    Simple{"country", "missing.country", Taken::Code},
    Simple{"countries_likely_to_be_visited", "missing.likely_countries", Taken::Codes},
};

constexpr std::array kSanctions{
    Simple{"un_reference", "sanctions.reference", Taken::Text},
    Simple{"un_reference_date", "sanctions.reference_date", Taken::Date},
    Simple{"un_resolution", "sanctions.resolution", Taken::Number},
    Simple{"purposes", "sanctions.measures", Taken::Codes},
    Simple{"summary", "sanctions.summary", Taken::Text},
};

constexpr std::array kListedPerson{
    Simple{"name_at_birth", "person.birth_name", Taken::Text},
    Simple{"name_in_original_script", "person.family_name_original", Taken::Text},
    Simple{"forename_in_original_script", "person.forename_original", Taken::Text},
    Simple{"profession", "person.occupation", Taken::Text},
    Simple{"father_name", "person.father_family_name", Taken::Text},
    Simple{"father_forename", "person.father_forename", Taken::Text},
    Simple{"mother_name", "person.mother_family_name", Taken::Text},
    Simple{"mother_forename", "person.mother_forename", Taken::Text},
};
constexpr std::array kListedPersonRows{
    Rows{"aliases", "person.aliases", "name"},
    Rows{"formerly_known_as", "person.aliases", "name"},
    Rows{"adresses", "person.addresses", "text"},
    Rows{"addresses", "person.addresses", "text"},
};

constexpr std::array kListedEntity{
    Simple{"name", "organisation.name", Taken::Text},
    Simple{"name_in_original_script", "organisation.name_original", Taken::Text},
    Simple{"main_activity", "organisation.main_activity", Taken::Text},
    Simple{"legal_form", "organisation.legal_form", Taken::Text},
    Simple{"registration_number", "organisation.registration_number", Taken::Number},
    Simple{"from_chamber_of_commerce", "organisation.registered_at", Taken::Text},
};
constexpr std::array kListedEntityRows{
    Rows{"aliases", "organisation.other_names", "name"},
    Rows{"formerly_known_as", "organisation.other_names", "name", true},
    Rows{"administrators", "organisation.administrators", "name"},
    Rows{"adresses", "organisation.addresses", "text"},
    Rows{"addresses", "organisation.addresses", "text"},
};

template <std::size_t A, std::size_t B>
constexpr std::array<Simple, A + B> joined(const std::array<Simple, A>& a, const std::array<Simple, B>& b)
{
    std::array<Simple, A + B> out{};
    for (std::size_t i = 0; i < A; ++i) out[i] = a[i];
    for (std::size_t i = 0; i < B; ++i) out[A + i] = b[i];
    return out;
}

constexpr auto kYellow = joined(kPerson, kMissing);
constexpr auto kUnPerson = joined(kPerson, joined(kListedPerson, kSanctions));
constexpr auto kUnEntity = joined(kListedEntity, kSanctions);

} // namespace

const Shape& redShape()
{
    static const Shape shape{"red.notice", kPerson, {}, {}, "import.assumed_red"};
    return shape;
}
const Shape& yellowShape()
{
    static const Shape shape{"yellow.notice", kYellow, {}, {}, {}};
    return shape;
}
const Shape& unPersonShape()
{
    static const Shape shape{"un.notice", kUnPerson, kListedPersonRows, "person", "import.assumed_person"};
    return shape;
}
const Shape& unEntityShape()
{
    static const Shape shape{"un.notice", kUnEntity, kListedEntityRows, "organisation", {}};
    return shape;
}

} // namespace tocsin::exchange
