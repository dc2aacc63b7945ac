package org.delcredere.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** The rules of docs/cases.md. */
class MatchTest {
    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    private static void same(String expected, String got) throws JsonProcessingException {
        assertNull(Match.first(json(expected), json(got), null));
    }

    private static void differs(String difference, String expected, String got) throws JsonProcessingException {
        assertEquals(difference, String.valueOf(Match.first(json(expected), json(got), null)));
    }

    @Test
    void numbersAreEqualHoweverTheyAreWritten() throws JsonProcessingException {
        same("{'a': '9000', 'b': 9000, 'c': '90%'}", "{'a': '9000.00', 'b': '9000.0', 'c': '0.9', 'd': 1}");
        differs("a: expected 1, got 2", "{'a': '1'}", "{'a': '2'}");
        differs("a: expected 1, got nothing", "{'a': '1'}", "{}");
    }

    @Test
    void aNumberMayBeOffByItsTolerance() throws JsonProcessingException {
        assertNull(Match.first(json("{'a': {'b': '1'}}"), json("{'a': {'b': '1.5'}}"), json("{'b': '0.5'}")));
        assertNull(Match.first(json("{'a': '1'}"), json("{'a': '0.9'}"), json("'0.1'")));
        assertEquals("a: expected 1, got 1.5",
                String.valueOf(Match.first(json("{'a': '1'}"), json("{'a': '1.5'}"), json("{'b': '0.5'}"))));
    }

    @Test
    void rowsAreFoundWhereverTheyStand() throws JsonProcessingException {
        same("{'rows': [{'id': 'b', 'x': 2}]}", "{'rows': [{'id': 'a', 'x': 1}, {'id': 'b', 'x': 2}]}");
        differs("rows[id=b].x: expected 3, got 2", "{'rows': [{'id': 'b', 'x': 3}]}", "{'rows': [{'id': 'b', 'x': 2}]}");
        differs("rows: expected {\"id\":\"c\"}, got no such row among 1", "{'rows': [{'id': 'c'}]}",
                "{'rows': [{'id': 'b'}]}");
        same("{'rows': {'count': 2, '1': {'x': 2}}}", "{'rows': [{'x': 1}, {'x': 2}]}");
        differs("rows.count: expected 3, got 2", "{'rows': {'count': 3}}", "{'rows': [{'x': 1}, {'x': 2}]}");
        differs("rows: expected [], got [1]", "{'rows': []}", "{'rows': [1]}");
    }

    @Test
    void setsHaveNoOrderAndListsHave() throws JsonProcessingException {
        same("{'reasons': ['A', 'B']}", "{'reasons': ['B', 'A']}");
        differs("parts: expected 1, got 2", "{'parts': ['1', '2']}", "{'parts': ['2', '1']}");
    }

    @Test
    void nullMatchesWhatIsNotThere() throws JsonProcessingException {
        same("{'a': null, 'b': null}", "{'b': null}");
        differs("a: expected null, got 1", "{'a': null}", "{'a': 1}");
    }

    @Test
    void aPieceOfTheMessageIsEnough() throws JsonProcessingException {
        same("{'error': {'text': 'limit'}}", "{'error': {'text': 'the limit is absent'}}");
    }
}
