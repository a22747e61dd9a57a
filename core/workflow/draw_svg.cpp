// Layout: states stand in columns by their distance from the start. Every action leaves the far side of its state at a
// height of its own, where its name stands, turns into a lane of its own in the gap behind the column, and from there
// goes straight into the next column, or over a track below all states to a farther or an earlier one. Lines share a
// track only with those that lead to the same state, and no line runs through a name.

#include "core/base/text.h"
#include "core/workflow/draw.h"
#include "core/workflow/xml_text.h"

#include <fmt/format.h>

#include <map>

namespace tocsin::workflow {

namespace {

constexpr int kMargin = 24;
constexpr int kRow = 20;     ///< between the lines that leave or enter a state
constexpr int kLane = 10;    ///< between lines side by side
constexpr int kLetter = 7;   ///< width of a letter of 12 px, generously
constexpr int kNodeGap = 40; ///< between states of a column; all heights are whole rows
constexpr int kNodePad = 14;
constexpr int kTitle = 40;

/// Before a task. The mark for right to left (U+200F) keeps the box before Arabic words, wherever they are drawn.
constexpr const char* kBox = "\u200F☐ ";

int widthOf(const std::string& text) { return static_cast<int>(base::characterCount(text)) * kLetter; }

struct Node {
    const State* state = nullptr;
    std::size_t column = 0;
    int x = 0, y = 0, width = 0, height = 0;
    std::vector<std::string> lines; ///< label, then tasks
    int leaving = 0, entering = 0;  ///< how many ports are taken
    std::size_t out = 0, in = 0;    ///< how many are needed
    bool byTrack = false;           ///< lines come over a track, all by one port
};

struct Edge {
    const Transition* transition = nullptr;
    std::size_t from = 0, to = 0; ///< nodes
    int fromY = 0, toY = 0;
    int lane = 0;   ///< x in the gap behind the source's column
    int track = 0;  ///< y below all states; 0: straight into the next column
    int toLane = 0; ///< x in the gap before the target's column
};

class Drawing {
public:
    Drawing(const Definition& definition, base::Language language) : definition_(definition), language_(language)
    {
        makeNodes();
        makeEdges();
        orderColumns();
        place();
        route();
    }
    [[nodiscard]] std::string svg() const;

private:
    void makeNodes();
    void makeEdges();
    void orderColumns();
    void place();
    void route();
    [[nodiscard]] bool isStraight(const Edge& edge) const
    {
        return nodes_[edge.to].column == nodes_[edge.from].column + 1;
    }
    /// Mirrors for Arabic.
    [[nodiscard]] int mx(int x) const { return language_ == base::Language::Arabic ? width_ - x : x; }
    [[nodiscard]] std::string words(int x, int y, const std::string& text, const char* anchor, int size,
                                    bool bold = false) const;
    [[nodiscard]] std::string pathOf(const Edge& edge) const;
    [[nodiscard]] std::string nodeOf(const Node& node) const;

    const Definition& definition_;
    base::Language language_;
    std::vector<Node> nodes_;
    std::vector<Edge> edges_;
    std::vector<std::vector<std::size_t>> columns_; ///< nodes, from above
    std::vector<int> gapX_;                         ///< where the gap behind a column begins
    std::vector<int> labels_;                       ///< width of the names in that gap
    int width_ = 0, height_ = 0;
};

void Drawing::makeNodes()
{
    std::map<std::string, std::size_t> distance{{definition_.start().id, 0}};
    std::vector<std::string> open{definition_.start().id};
    for (std::size_t i = 0; i < open.size(); ++i)
        for (const Transition& t : definition_.transitions())
            if (t.from == open[i] && distance.emplace(t.to, distance.at(t.from) + 1).second) open.push_back(t.to);
    for (const State& state : definition_.states()) {
        Node node;
        node.state = &state;
        node.column = distance.at(state.id);
        node.lines.push_back(state.label.in(language_));
        for (const Task& task : state.tasks) node.lines.push_back(kBox + task.label.in(language_));
        for (const std::string& line : node.lines) node.width = std::max(node.width, widthOf(line) + 2 * kNodePad);
        if (columns_.size() <= node.column) columns_.resize(node.column + 1);
        columns_[node.column].push_back(nodes_.size());
        nodes_.push_back(std::move(node));
    }
}

void Drawing::makeEdges()
{
    std::map<std::string, std::size_t> index;
    for (std::size_t i = 0; i < nodes_.size(); ++i) index.emplace(nodes_[i].state->id, i);
    for (const Transition& t : definition_.transitions()) {
        if (!t.task.empty()) continue;
        Edge edge;
        edge.transition = &t;
        edge.from = index.at(t.from);
        edge.to = index.at(t.to);
        ++nodes_[edge.from].out;
        if (isStraight(edge))
            ++nodes_[edge.to].in;
        else
            nodes_[edge.to].byTrack = true;
        edges_.push_back(edge);
    }
    for (Node& node : nodes_) node.in += node.byTrack ? 1U : 0U;
}

/// States stand at the height of those that lead to them, so that straight lines cross little.
void Drawing::orderColumns()
{
    std::vector<double> height(nodes_.size(), 0);
    for (std::size_t c = 1; c < columns_.size(); ++c) {
        for (std::size_t i = 0; i < columns_[c - 1].size(); ++i) height[columns_[c - 1][i]] = static_cast<double>(i);
        std::map<std::size_t, double> mean;
        for (const std::size_t node : columns_[c]) {
            double sum = 0;
            int count = 0;
            for (const Edge& edge : edges_)
                if (edge.to == node && nodes_[edge.from].column + 1 == c) {
                    sum += height[edge.from];
                    ++count;
                }
            mean[node] = count == 0 ? 0 : sum / count;
        }
        std::stable_sort(columns_[c].begin(), columns_[c].end(),
                         [&](std::size_t a, std::size_t b) { return mean[a] < mean[b]; });
    }
}

void Drawing::place()
{
    std::vector<int> lanes(columns_.size() + 1, 0);
    labels_.assign(columns_.size() + 1, 0);
    for (const Edge& edge : edges_) {
        const std::size_t gap = nodes_[edge.from].column + 1;
        ++lanes[gap];
        labels_[gap] = std::max(labels_[gap], widthOf(edge.transition->label.in(language_)) + 2 * kLane);
    }
    for (const Node& node : nodes_) lanes[node.column] += node.byTrack ? 1 : 0;
    int x = kMargin;
    gapX_.assign(columns_.size() + 1, 0);
    for (std::size_t c = 0; c <= columns_.size(); ++c) {
        gapX_[c] = x;
        x += labels_[c] + (lanes[c] + 2) * kLane;
        if (c == columns_.size()) break;
        int widest = 0;
        int y = kMargin + kTitle;
        for (const std::size_t i : columns_[c]) {
            Node& node = nodes_[i];
            const int text = static_cast<int>(node.lines.size()) * 18 + 2 * kNodePad;
            node.height = std::max((text + kRow - 1) / kRow, static_cast<int>(std::max(node.out, node.in) + 1)) * kRow;
            node.y = y;
            node.x = x;
            y += node.height + kNodeGap;
            widest = std::max(widest, node.width);
        }
        for (const std::size_t i : columns_[c]) nodes_[i].width = widest;
        height_ = std::max(height_, y);
        x += widest;
    }
    width_ = x + kMargin;
}

void Drawing::route()
{
    std::vector<int> lanes(columns_.size() + 1, 0);
    const auto nextLane = [&](std::size_t gap) { return gapX_[gap] + labels_[gap] + ++lanes[gap] * kLane; };
    std::map<std::size_t, Edge> shared; ///< by target: track, lane and port of those that come over one
    for (Edge& edge : edges_) {
        Node& from = nodes_[edge.from];
        Node& to = nodes_[edge.to];
        edge.fromY = from.y + ++from.leaving * kRow;
        edge.lane = nextLane(from.column + 1);
        const auto known = isStraight(edge) ? shared.end() : shared.find(edge.to);
        if (known == shared.end()) {
            edge.toY = to.y + ++to.entering * kRow - kRow / 2; // between the heights at which lines leave
        } else {
            edge.toY = known->second.toY;
            edge.track = known->second.track;
            edge.toLane = known->second.toLane;
        }
        if (isStraight(edge) || known != shared.end()) continue;
        edge.track = height_;
        height_ += kLane;
        edge.toLane = nextLane(to.column);
        shared.emplace(edge.to, edge);
    }
    height_ += kMargin;
}

std::string Drawing::words(int x, int y, const std::string& text, const char* anchor, int size, bool bold) const
{
    // Readers differ in what they make of an anchor in a text from right to left, so the anchor says the side.
    const bool arabic = language_ == base::Language::Arabic;
    const std::string side = arabic && std::string_view(anchor) == "start" ? "end" : anchor;
    return fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"{}\" font-size=\"{}\"{}>{}</text>\n", mx(x), y, side,
                       size, bold ? " font-weight=\"bold\"" : "", xmlText(text));
}

std::string Drawing::pathOf(const Edge& edge) const
{
    const Node& from = nodes_[edge.from];
    const Node& to = nodes_[edge.to];
    std::string d = fmt::format("M{} {}H{}", mx(from.x + from.width), edge.fromY, mx(edge.lane));
    if (edge.track == 0)
        d += fmt::format("V{}H{}", edge.toY, mx(to.x - 6));
    else
        d += fmt::format("V{}H{}V{}H{}", edge.track, mx(edge.toLane), edge.toY, mx(to.x - 6));
    const bool back = nodes_[edge.to].column <= nodes_[edge.from].column;
    return fmt::format("<path d=\"{}\" fill=\"none\"{}/>\n"
                       "<path d=\"M{} {}l{} -4v8Z\" stroke=\"none\"/>\n",
                       d, back ? " stroke-dasharray=\"5 3\"" : "", mx(to.x), edge.toY, mx(-8) - mx(0)) +
           words(from.x + from.width + kLane, edge.fromY - 4, edge.transition->label.in(language_), "start", 12);
}

std::string Drawing::nodeOf(const Node& node) const
{
    const int left = language_ == base::Language::Arabic ? mx(node.x) - node.width : node.x;
    const auto box = [&](int inset, const char* stroke) {
        return fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"8\" fill=\"none\" "
                           "stroke-width=\"{}\"/>\n",
                           left + inset, node.y + inset, node.width - 2 * inset, node.height - 2 * inset, stroke);
    };
    std::string out = box(0, node.state->kind == State::Kind::Start ? "3" : "1.5");
    if (node.state->kind == State::Kind::End) out += box(4, "1.5");
    int y = node.y + node.height / 2 - static_cast<int>(node.lines.size() - 1) * 9 + 5;
    for (std::size_t i = 0; i < node.lines.size(); ++i, y += 18)
        out += words(node.x + node.width / 2, y, node.lines[i], "middle", i == 0 ? 13 : 12, i == 0);
    return out;
}

std::string Drawing::svg() const
{
    std::string out = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"{}\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {} {}\" "
        "font-family=\"'Noto Sans', 'Noto Sans Arabic', sans-serif\" fill=\"currentColor\" stroke=\"none\">\n",
        base::code(language_), width_, height_, width_, height_);
    out += "<title>" + xmlText(definition_.title().in(language_)) + "</title>\n";
    out += words(kMargin, kMargin + 6, definition_.title().in(language_), "start", 16, true);
    out += "<g stroke=\"currentColor\" stroke-width=\"1.2\">\n";
    std::string letters;
    for (const Edge& edge : edges_) {
        const std::string drawn = pathOf(edge);
        const std::size_t cut = drawn.find("<text");
        out += drawn.substr(0, cut);
        letters += drawn.substr(cut);
    }
    for (const Node& node : nodes_) {
        const std::string drawn = nodeOf(node);
        const std::size_t cut = drawn.find("<text");
        out += drawn.substr(0, cut);
        letters += drawn.substr(cut);
    }
    return out + "</g>\n" + letters + "</svg>\n";
}

} // namespace

std::string drawSvg(const Definition& definition, base::Language language)
{
    return Drawing(definition, language).svg();
}

} // namespace tocsin::workflow
