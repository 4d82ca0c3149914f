/** What a study is made from: a scenario with the files it names, and the launcher it names. */
package space.apophis.study.input;
